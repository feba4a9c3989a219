// Lo que un laboratorio que adopte la guía ofrece. Lo que Trazo hace hoy lo dice su propio /metadata.

Instance: laboratorio
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Laboratorio que recibe muestras | Laboratory that receives samples"
Description: "Recibe solicitudes como transacción, deja seguir cada muestra y entrega informes. | Takes orders as a transaction, lets each sample be followed and hands out reports."
* url = "https://trazo.mx/fhir/CapabilityStatement/laboratorio"
* name = "Laboratorio"
* title = "Laboratorio que recibe muestras | Laboratory that receives samples"
* description = "Recibe solicitudes como transacción, deja seguir cada muestra y entrega informes. | Takes orders as a transaction, lets each sample be followed and hands out reports."
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Trazo"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* rest.mode = #server
* rest.documentation = "La solicitud llega como una transacción a la raíz (perfil transaccion-de-solicitud). Toda negativa es un OperationOutcome con una frase en español y otra en inglés. Lo de otra unidad responde como si no existiera. | Orders come as one transaction to the base; every refusal is an OperationOutcome; what belongs to another facility answers as if it did not exist."
* rest.security.description = "TLS y un token de portador por unidad; nadie ve lo de otra unidad. | TLS and a bearer token per facility; nobody sees another facility's data."
* rest.resource[+].type = #Patient
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/paciente-oncologico"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "identifier"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Patient-identifier"
* rest.resource[+].type = #ServiceRequest
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/solicitud-oncologica"
* rest.resource[=].supportedProfile[0] = "https://trazo.mx/fhir/StructureDefinition/solicitud-enviada"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].documentation = "Uno por estudio. | One per test."
* rest.resource[=].searchParam[+].name = "requisition"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/ServiceRequest-requisition"
* rest.resource[=].operation[+].name = "cancelar"
* rest.resource[=].operation[=].definition = "https://trazo.mx/fhir/OperationDefinition/ServiceRequest-cancelar"
* rest.resource[+].type = #Specimen
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/muestra"
* rest.resource[=].supportedProfile[0] = "https://trazo.mx/fhir/StructureDefinition/muestra-parte"
* rest.resource[=].supportedProfile[1] = "https://trazo.mx/fhir/StructureDefinition/muestra-bloque"
* rest.resource[=].supportedProfile[2] = "https://trazo.mx/fhir/StructureDefinition/muestra-laminilla"
* rest.resource[=].supportedProfile[3] = "https://trazo.mx/fhir/StructureDefinition/muestra-tubo"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "identifier"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Specimen-identifier"
* rest.resource[=].operation[+].name = "trazabilidad"
* rest.resource[=].operation[=].definition = "https://trazo.mx/fhir/OperationDefinition/Specimen-trazabilidad"
* rest.resource[+].type = #Task
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/tarea-de-solicitud"
* rest.resource[=].supportedProfile[0] = "https://trazo.mx/fhir/StructureDefinition/tarea-de-embarque"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].documentation = "Una por estudio con su mismo id, y una por caja. | One per test with its id, and one per box."
* rest.resource[=].searchParam[+].name = "focus"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Task-focus"
* rest.resource[=].searchParam[+].name = "due"
* rest.resource[=].searchParam[=].type = #date
* rest.resource[=].searchParam[=].definition = "https://trazo.mx/fhir/SearchParameter/Task-due"
* rest.resource[=].searchParam[+].name = "status-reason"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "https://trazo.mx/fhir/SearchParameter/Task-status-reason"
* rest.resource[+].type = #Provenance
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/movimiento-de-custodia"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "target"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Provenance-target"
* rest.resource[=].searchParam[+].name = "activity"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "https://trazo.mx/fhir/SearchParameter/Provenance-activity"
* rest.resource[+].type = #DiagnosticReport
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/informe"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "based-on"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/DiagnosticReport-based-on"
* rest.resource[=].operation[+].name = "verificar"
* rest.resource[=].operation[=].definition = "https://trazo.mx/fhir/OperationDefinition/DiagnosticReport-verificar"
* rest.resource[+].type = #Observation
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/marcador"
* rest.resource[=].supportedProfile[0] = "https://trazo.mx/fhir/StructureDefinition/marcador-receptor-hormonal"
* rest.resource[=].supportedProfile[1] = "https://trazo.mx/fhir/StructureDefinition/marcador-her2"
* rest.resource[=].supportedProfile[2] = "https://trazo.mx/fhir/StructureDefinition/marcador-ki67"
* rest.resource[=].supportedProfile[3] = "https://trazo.mx/fhir/StructureDefinition/marcador-ish"
* rest.resource[=].supportedProfile[4] = "https://trazo.mx/fhir/StructureDefinition/marcador-citometria"
* rest.resource[=].interaction[+].code = #read
* rest.resource[+].type = #Organization
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/unidad-medica"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "identifier"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Organization-identifier"
* rest.resource[+].type = #Location
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/lugar-de-custodia"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "identifier"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Location-identifier"
* rest.resource[+].type = #Subscription
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/suscripcion-a-tema"
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].interaction[+].code = #delete
* rest.resource[=].operation[+].name = "status"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-status"
* rest.resource[=].operation[+].name = "events"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-events"
* rest.resource[=].documentation = "Temas: https://trazo.mx/fhir/tema/ seguido de estado-de-solicitud, custodia, resultado, incumplimiento o alerta. | Topics: that base followed by their names."
* rest.resource[+].type = #Basic
* rest.resource[=].profile = "https://trazo.mx/fhir/StructureDefinition/tema-de-suscripcion"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].documentation = "Definición de los temas. | Definition of the topics."
* rest.resource[=].searchParam[+].name = "code"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Basic-code"
* rest.interaction[+].code = #transaction
