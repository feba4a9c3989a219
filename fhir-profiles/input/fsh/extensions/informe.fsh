// Lo que un informe lleva además de DiagnosticReport, y el tema de una suscripción.

Extension: MotivoDeCorreccion
Id: motivo-de-correccion
Title: "Motivo de corrección | Reason of an amendment"
Description: "Por qué un informe liberado tiene otra versión; la anterior se conserva. | Why a released report has another version; the earlier one is kept."
Context: DiagnosticReport
* insert Dato(string)

Extension: Firma
Id: firma
Title: "Firma de un informe | Signature of a report"
Description: "Quién capturó, validó o liberó esta versión, como se llamaba ese día, con su cédula y la hora. Al pasar a otro sistema se conserva: nada se firma de nuevo. | Who entered, verified or released this version, as they were called on the day, with licence and time. It is kept when the report moves to another system: nothing is signed anew."
Context: DiagnosticReport
* insert Publicado
* extension contains
    papel 1..1 MS and
    nombre 1..1 MS and
    cedula 0..1 MS and
    hora 1..1 MS
* extension[papel] ^short = "captura, validacion o liberacion | entered, verified or released"
* extension[papel].value[x] only code
* extension[nombre] ^short = "Nombre de quien firma | Name of whoever signs"
* extension[nombre].value[x] only string
* extension[cedula] ^short = "Cédula profesional | Professional licence"
* extension[cedula].value[x] only Identifier
* extension[hora] ^short = "Cuándo | When"
* extension[hora].value[x] only dateTime

Extension: Sha256
Id: sha-256
Title: "SHA-256"
Description: "SHA-256 de los bytes, en hexadecimal. R4 define Attachment.hash como SHA-1, que ya no basta. | SHA-256 of the bytes in hexadecimal; R4 defines Attachment.hash as SHA-1, which is no longer enough."
Context: Attachment
* insert Dato(string)
* obeys trz-hue-1

Extension: DisparadorDeTema
Id: disparador-de-tema
Title: "Disparador de un tema | Trigger of a topic"
Description: "Con qué cambio se avisa; los mismos datos que SubscriptionTopic.resourceTrigger de R5. | Which change notifies; the same data as SubscriptionTopic.resourceTrigger of R5."
Context: Basic
* insert Publicado
* extension contains
    recurso 1..1 and
    interaccion 1..* and
    criterio 0..1 and
    filtro 0..*
* extension[recurso] ^short = "Tipo de recurso | Type of resource"
* extension[recurso].value[x] only code
* extension[recurso].value[x] from http://hl7.org/fhir/ValueSet/resource-types (required)
* extension[interaccion] ^short = "create o update | create or update"
* extension[interaccion].value[x] only code
* extension[interaccion].value[x] from http://hl7.org/fhir/ValueSet/type-restful-interaction (required)
* extension[criterio] ^short = "FHIRPath sobre el recurso; avisa cuando pasa a ser verdadero | FHIRPath on the resource; notifies when it becomes true"
* extension[criterio].value[x] only string
* extension[filtro] ^short = "Parámetro de búsqueda con el que se puede estrechar | Search parameter to narrow with"
* extension[filtro].value[x] only string

Extension: UrlDeTema
Id: url-de-tema
Title: "URL canónica de un tema | Canonical URL of a topic"
Description: "Lo que va en Subscription.criteria. | What stands in Subscription.criteria."
Context: Basic
* insert Dato(uri)

Extension: TextoDeTema
Id: texto-de-tema
Title: "Qué avisa un tema | What a topic notifies of"
Description: "En palabras. | In words."
Context: Basic
* insert Dato(string)
