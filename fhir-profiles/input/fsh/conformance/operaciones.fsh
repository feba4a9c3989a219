// Lo que no es leer ni buscar.

RuleSet: Operacion(id, codigo, recurso)
* url = "https://trazo.mx/fhir/OperationDefinition/{id}"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Trazo"
* kind = #operation
* code = #{codigo}
* resource[0] = #{recurso}
* system = false

RuleSet: Parametro(nombre, uso, min, max, tipo, texto)
* parameter[+].name = #{nombre}
* parameter[=].use = #{uso}
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{tipo}
* parameter[=].documentation = "{texto}"

Instance: Specimen-trazabilidad
InstanceOf: OperationDefinition
Usage: #definition
Title: "$trazabilidad"
Description: "La cadena de custodia de un recipiente."
* insert Operacion(Specimen-trazabilidad, trazabilidad, Specimen)
* name = "Trazabilidad"
* title = "Cadena de custodia de un recipiente | Chain of custody of a container"
* description = "Todos los movimientos de un recipiente en su orden, y con descendientes=true también los de lo que se obtuvo de él. Con ellos se puede rehacer la cadena de huellas sin creerle a nadie. | All events of a container in their order, with descendientes=true also those of what was made out of it. The chain of hashes can be checked with them."
* affectsState = false
* type = false
* instance = true
* insert Parametro(desde, in, 0, 1, dateTime, [[Solo lo registrado desde entonces. | Only what was recorded since.]])
* insert Parametro(descendientes, in, 0, 1, boolean, [[También bloques, laminillas y tubos que salieron de él. | Also what was made out of it.]])
* insert Parametro(return, out, 1, 1, Bundle, [[Bundle de tipo searchset con un Provenance por movimiento. | A searchset Bundle with one Provenance per event.]])

Instance: ServiceRequest-cancelar
InstanceOf: OperationDefinition
Usage: #definition
Title: "$cancelar"
Description: "El hospital retira una solicitud que aún no se acepta."
* insert Operacion(ServiceRequest-cancelar, cancelar, ServiceRequest)
* name = "Cancelar"
* title = "Cancelar una solicitud | Cancel an order"
* description = "Retira un estudio mientras su tarea esté en requested, received o accepted; después responde 409 con el paso en que va. | Withdraws a test while its task is requested, received or accepted; afterwards answers 409 with its step."
* affectsState = true
* type = false
* instance = true
* insert Parametro(motivo, in, 1, 1, string, [[Por qué se cancela. | Why it is cancelled.]])
* insert Parametro(return, out, 1, 1, Task, [[La tarea, ya cancelada. | The task, cancelled.]])

Instance: DiagnosticReport-verificar
InstanceOf: OperationDefinition
Usage: #definition
Title: "$verificar"
Description: "Comprueba que un laboratorio emitió un informe."
* insert Operacion(DiagnosticReport-verificar, verificar, DiagnosticReport)
* name = "Verificar"
* title = "Comprobar un informe impreso | Check a printed report"
* description = "Con el código impreso y el SHA-256 del PDF responde si el laboratorio lo emitió y si es la última versión; no da datos del paciente. | With the printed code and the SHA-256 of the PDF, says whether the laboratory issued it and whether it is the latest version; gives no data of the patient."
* affectsState = false
* type = true
* instance = false
* insert Parametro(codigo, in, 1, 1, string, [[Los doce caracteres del informe. | The twelve characters on the report.]])
* insert Parametro(sha256, in, 0, 1, string, [[Del PDF que se tiene, en hexadecimal. | Of the PDF at hand, in hexadecimal.]])
* insert Parametro(emitido, out, 1, 1, boolean, [[Si existe un informe con ese código. | Whether there is a report with that code.]])
* insert Parametro(vigente, out, 0, 1, boolean, [[Si el PDF es el de la última versión. | Whether the PDF is that of the latest version.]])
