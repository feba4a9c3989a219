// Lo que el sistema de un hospital hace como cliente.

Instance: hospital
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Hospital que envía muestras | Hospital that sends samples"
Description: "Envía solicitudes y sigue sus muestras hasta el informe. | Sends orders and follows its samples to the report."
* url = "https://trazo.mx/fhir/CapabilityStatement/hospital"
* name = "Hospital"
* title = "Hospital que envía muestras | Hospital that sends samples"
* description = "Envía solicitudes y sigue sus muestras hasta el informe. | Sends orders and follows its samples to the report."
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Trazo"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* rest.mode = #client
* rest.documentation = "Manda el mismo número de solicitud al repetir, nunca otro. Consulta la tarea o se suscribe; no deduce el estado por su cuenta. | Repeats with the same request number; reads the task or subscribes, and never guesses the state."
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
* rest.resource[=].interaction[+].code = #delete
* rest.interaction[+].code = #transaction
