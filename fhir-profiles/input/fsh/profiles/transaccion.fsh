// Cómo llega una solicitud: toda o nada.

Invariant: trz-tra-1
Description: "Cada entrada crea un recurso en la dirección de su tipo. | Each entry creates a resource at the address of its type."
Severity: #error
Expression: "entry.all(request.method = 'POST' and iif(resource is Patient, request.url.matches('^/?Patient$'), iif(resource is ServiceRequest, request.url.matches('^/?ServiceRequest$'), iif(resource is Specimen, request.url.matches('^/?Specimen$'), request.url.matches('^/?Task$')))))"

Invariant: trz-tra-2
Description: "Los estudios de una solicitud comparten el número del hospital. | The tests of one order share the hospital's number."
Severity: #error
Expression: "(entry.resource.where($this is ServiceRequest).requisition.value | entry.resource.where($this is ServiceRequest).requisition.value).count() <= 1"

Invariant: trz-tra-3
Description: "Solo paciente, solicitudes, muestras y tareas. | Only patient, requests, specimens and tasks."
Severity: #error
Expression: "entry.resource.all($this is Patient or $this is ServiceRequest or $this is Specimen or $this is Task)"

Profile: TransaccionDeSolicitud
Parent: Bundle
Id: transaccion-de-solicitud
Title: "Transacción de una solicitud | Transaction of an order"
Description: "Un paciente, sus estudios y el árbol de muestras en un solo envío a la raíz. Se registra todo o nada; repetirla no crea nada. El paciente falta si ya está registrado y la solicitud lo nombra. | One patient, the tests and the tree of specimens, posted to the base. All or nothing is registered; a repeat creates nothing. The patient is left out when on record and named by the request."
* insert Publicado
* obeys trz-tra-1 and trz-tra-2 and trz-tra-3
* type = #transaction (exactly)
* entry 2..*
* entry.fullUrl 1..1
* entry.resource 1..1
* entry.request 1..1
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #open
* entry contains
    paciente 0..1 MS and
    solicitud 1..* MS and
    muestra 1..* MS and
    tarea 0..*
* entry[paciente].resource only PacienteOncologico
* entry[solicitud].resource only SolicitudEnviada
* entry[muestra].resource only MuestraOncologica
* entry[tarea].resource only Task
