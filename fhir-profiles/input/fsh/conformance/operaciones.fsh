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

Instance: importar
InstanceOf: OperationDefinition
Usage: #definition
Title: "$importar"
Description: "Trae lo que otro Trazo exportó con $everything."
* url = "https://trazo.mx/fhir/OperationDefinition/importar"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Trazo"
* kind = #operation
* code = #importar
* system = true
* type = false
* instance = false
* name = "Importar"
* title = "Traer un expediente de otro sistema | Bring in a record from another system"
* description = "Recibe una página de Patient/[id]/$everything de otro Trazo, de la propia unidad, y la registra entera o no registra nada: las solicitudes con sus muestras y etiquetas, los movimientos con su hora y su gente, las decisiones de la puerta y los informes con quienes los firmaron allá. Repetirla no crea nada. Cada recurso dice después en meta.source de dónde vino. Las unidades se buscan por su clave; si una falta, se dice cuál. | Takes a page of Patient/[id]/$everything of another Trazo, of one's own facility, and enters all of it or nothing. A repeat creates nothing. Each resource says in meta.source where it came from. Facilities are found by their codes; a missing one is named."
* affectsState = true
* insert Parametro(resource, in, 1, 1, Bundle, [[El Bundle de tipo searchset, tal como salió. Se envía como cuerpo. | The searchset Bundle as it came out, sent as the body.]])
* insert Parametro(return, out, 1, 1, Bundle, [[Bundle de tipo transaction-response: una respuesta por entrada, con el lugar del recurso aquí. | A transaction-response Bundle: one answer per entry, with the place of the resource here.]])
