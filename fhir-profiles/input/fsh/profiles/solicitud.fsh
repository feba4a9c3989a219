// Lo que se pide y hasta dónde va.

Invariant: trz-sol-1
Description: "Un código de CIE-10 lleva su punto: C50.9, no C509. | A code of ICD-10 has its dot."
Severity: #error
Expression: "reasonCode.coding.where(system = 'http://hl7.org/fhir/sid/icd-10').all(code.matches('^[A-Z][0-9]{2}([.][0-9X]{1,2})?$'))"

Invariant: trz-sol-2
Description: "Quien pide tiene nombre: en el texto de la referencia o en el rol contenido. | Whoever asks has a name: as display or in the contained role."
Severity: #error
Expression: "requester.display.exists() or requester.reference.exists() or requester.identifier.exists()"

Invariant: trz-sol-3
Description: "Una solicitud enviada lleva el número del hospital, en requisition o como identificador. | An order that is sent carries the hospital's number, as requisition or identifier."
Severity: #error
Expression: "requisition.where(system = 'https://trazo.mx/fhir/sid/solicitud').value.exists() or identifier.where(system = 'https://trazo.mx/fhir/sid/solicitud').value.exists()"

Profile: SolicitudOncologica
Parent: ServiceRequest
Id: solicitud-oncologica
Title: "Solicitud de un estudio | Order of a test"
Description: "Un estudio de una solicitud, tal como se pidió. Los estudios de una misma solicitud comparten requisition. La nueva toma tras un rechazo es otra solicitud que reemplaza a la primera; el estudio derivado se basa en la primera. | One test of an order as it was asked for; tests of one order share their requisition. A new sample after a rejection is another order that replaces the first; a reflex test is based on it."
* insert Publicado
* obeys trz-sol-1 and trz-sol-2
* identifier MS
* requisition MS
* requisition.system 1..1
* requisition.system = $NumeroDeSolicitud (exactly)
* requisition.value 1..1
* basedOn only Reference(SolicitudOncologica)
* basedOn ^short = "De qué estudio deriva este (reflejo) | The test that this one derives from (reflex)"
* replaces only Reference(SolicitudOncologica)
* replaces ^short = "La solicitud cuya muestra se rechazó | The order whose sample was rejected"
* replaces MS
* status MS
* intent = #order (exactly)
* priority MS
* doNotPerform 0..0
* code 1..1 MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains estudio 1..1 MS
* code.coding[estudio] from Estudios (extensible)
* code.coding[estudio].system 1..1
* code.coding[estudio].system = $Estudio (exactly)
* code.coding[estudio].code 1..1
* subject only Reference(PacienteOncologico)
* subject MS
* authoredOn MS
* requester 1..1 MS
* requester ^short = "El médico, solo por nombre o con su unidad en un rol contenido | The physician, by name or with the facility in a contained role"
* performer 0..1 MS
* performer only Reference(UnidadMedica)
* insert PorClave(performer)
* performer ^short = "El laboratorio; puede omitirse si solo uno es posible | The laboratory; may be omitted if only one is possible"
* reasonCode MS
* reasonCode ^short = "Diagnóstico en CIE-10, motivo y pregunta clínica en texto | Diagnosis in ICD-10, reason, and the clinical question as text"
* bodySite 0..1 MS
* specimen only Reference(MuestraOncologica)
* specimen MS
* specimen ^short = "Lo que viaja; vacío significa las puntas del árbol | What travels; empty means the ends of the tree"
* extension contains
    BiRads named biRads 0..1 MS and
    Lateralidad named lateralidad 0..1 MS and
    Neoadyuvancia named neoadyuvancia 0..1 MS

Profile: SolicitudEnviada
Parent: SolicitudOncologica
Id: solicitud-enviada
Title: "Solicitud que se envía | Order that is sent"
Description: "Lo que el laboratorio acepta dentro de una transacción. | What the laboratory accepts within a transaction."
* insert Publicado
* obeys trz-sol-3
* status = #active (exactly)

Invariant: trz-tar-1
Description: "Una tarea rechazada dice por qué, con un código. | A rejected task says why, by a code."
Severity: #error
Expression: "(status = 'rejected') implies statusReason.coding.exists()"

Invariant: trz-tar-2
Description: "Una tarea terminada lleva al informe. | A completed task leads to the report."
Severity: #error
Expression: "(status = 'completed') implies output.exists()"

Profile: TareaDeSolicitud
Parent: Task
Id: tarea-de-solicitud
Title: "Tarea de una solicitud | Task of an order"
Description: "Hasta dónde va un estudio. status es de FHIR y businessStatus es nuestro paso; los dos se deducen de lo que se leyó. | How far a test is; status is FHIR's, businessStatus our step, and both follow from what was scanned."
* insert Publicado
* obeys trz-tar-1 and trz-tar-2
* status from EstadosDeTarea (required)
* status MS
* statusReason MS
* statusReason from MotivosDeRechazo (extensible)
* statusReason.extension contains DetalleDeRechazo named detalle 0..1
* businessStatus 1..1 MS
* businessStatus from Pasos (required)
* intent = #order (exactly)
* priority MS
* code 1..1 MS
* code = $task-code#fulfill
* focus 1..1 MS
* focus only Reference(SolicitudOncologica)
* for 0..1 MS
* for only Reference(PacienteOncologico)
* authoredOn MS
* lastModified MS
* requester MS
* requester ^short = "El hospital | The hospital"
* owner MS
* owner ^short = "El laboratorio | The laboratory"
* restriction.period MS
* restriction.period.end MS
* restriction.period.end ^short = "Para cuándo se prometió el resultado | When the result was promised for"
* output MS
* output.value[x] only Reference(InformeOncologico)

ValueSet: EstadosDeTarea
Id: estados-de-tarea
Title: "Estados de tarea que se usan | Task states in use"
Description: "De solicitada a terminada; los finales no se abandonan. received es que llegó la muestra a la puerta. | From requested to completed; final ones are never left."
* insert Publicado
* $task-status#requested
* $task-status#received
* $task-status#accepted
* $task-status#rejected
* $task-status#cancelled
* $task-status#ready
* $task-status#in-progress
* $task-status#on-hold
* $task-status#failed
* $task-status#completed
* $task-status#entered-in-error

Invariant: trz-emb-1
Description: "Una caja que ya salió dice quién la lleva. | A box that has left says who carries it."
Severity: #error
Expression: "(status = 'in-progress' or status = 'completed') implies input.where(type.coding.where(code = 'transportista').exists()).exists()"

Invariant: trz-emb-2
Description: "Una caja lleva al menos una muestra. | A box holds at least one specimen."
Severity: #error
Expression: "input.where(type.coding.where(code = 'muestra').exists()).exists()"

Profile: TareaDeEmbarque
Parent: Task
Id: tarea-de-embarque
Title: "Embarque | Shipment"
Description: "Una caja: qué recipientes lleva, quién la lleva y adónde. R4 no tiene Transport y SupplyDelivery no puede llevar Specimen; por eso es una Task. | A box: which containers it holds, who carries it and where to; a Task, since R4 has no Transport and SupplyDelivery cannot refer to Specimen."
* insert Publicado
* obeys trz-emb-1 and trz-emb-2
* identifier MS
* identifier ^short = "Número de la etiqueta de la caja | Label number of the box"
* status MS
* intent = #order (exactly)
* code 1..1 MS
* code = $TipoDeTarea#transporte
* requester 1..1 MS
* requester only Reference(UnidadMedica)
* insert PorClave(requester)
* owner 1..1 MS
* owner only Reference(UnidadMedica)
* insert PorClave(owner)
* executionPeriod MS
* executionPeriod ^short = "De la salida a la entrega | From departure to delivery"
* input 1..* MS
* input.type from DatosDeEmbarque (extensible)
* extension contains Temperatura named temperatura 0..1
