// Leucemia infantil, 1: un niño sin CURP a la mano, una médula que caduca desde la toma.

Instance: leucemia-solicitante
InstanceOf: PractitionerRole
Usage: #inline
* id = "solicitante"
* practitioner.display = "Dra. Elena Cota Murillo"
* organization.type = "Organization"
* organization.identifier.system = $CLUES
* organization.identifier.value = "BCIMB000010"
* organization.display = "Hospital General de Ensenada"

Instance: leucemia-t-paciente
InstanceOf: PacienteOncologico
Usage: #inline
* identifier[curp].system = $CURP
* identifier[curp].value.extension[0].url = $dar
* identifier[curp].value.extension[0].valueCode = #asked-unknown
* identifier[expediente].type = $v2-0203#MR
* identifier[expediente].system = $Expediente
* identifier[expediente].value = "EXP-2026-1187"
* name.use = #official
* name.family = "de la Cruz Ibarra"
* name.family.extension[primerApellido].valueString = "de la Cruz"
* name.family.extension[segundoApellido].valueString = "Ibarra"
* name.given[0] = "Mateo"
* name.given[1] = "Isaías"
* gender = #male
* birthDate = "2020-03-14"
* address.country = "MX"
* address.state = "BC"
* address.district = "San Quintín"

Instance: leucemia-t-solicitud
InstanceOf: SolicitudEnviada
Usage: #inline
* requisition.type = $v2-0203#PLAC
* requisition.system = $NumeroDeSolicitud
* requisition.value = "SOL-2026-1187"
* status = #active
* intent = #order
* priority = #urgent
* code.coding[estudio] = $Estudio#FENOTIPO-LA
* subject.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000011"
* contained[0] = leucemia-solicitante
* requester.reference = "#solicitante"
* requester.display = "Dra. Elena Cota Murillo"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* reasonCode[0] = $MotivoDeSolicitud#diagnosis
* reasonCode[1] = $CIE10#C91.0
* reasonCode[2].text = "Leucemia aguda de novo: linaje y perfil para seguimiento"
* specimen.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000013"

Instance: leucemia-t-medula
InstanceOf: MuestraTubo
Usage: #inline
* type.coding[forma] = $Forma#MEDULA-OSEA
* subject.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000011"
* collection.collectedDateTime = "2026-11-18T16:10:00.000Z"
* collection.quantity = 3 'mL' "mL"
* collection.bodySite.text = "Cresta ilíaca posterior"
* container.description = "A"
* container.additiveCodeableConcept = $v2-0371#HEPN

Instance: leucemia-transaccion
InstanceOf: TransaccionDeSolicitud
Usage: #example
Title: "El hospital envía la solicitud con un tubo de médula | The hospital sends the order with a tube of marrow"
Description: "El hospital envía la solicitud con un tubo de médula. | The hospital sends the order with a tube of marrow."
* type = #transaction
* entry[0].fullUrl = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000011"
* entry[=].resource = leucemia-t-paciente
* entry[=].request.method = #POST
* entry[=].request.url = "Patient"
* entry[+].fullUrl = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000012"
* entry[=].resource = leucemia-t-solicitud
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[+].fullUrl = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000013"
* entry[=].resource = leucemia-t-medula
* entry[=].request.method = #POST
* entry[=].request.url = "Specimen"

Instance: leucemia-paciente
InstanceOf: PacienteOncologico
Usage: #example
Title: "Paciente sin CURP: se dice por qué | Patient without CURP: the reason is given"
Description: "Paciente sin CURP: se dice por qué. | Patient without CURP: the reason is given."
* identifier[curp].system = $CURP
* identifier[curp].value.extension[0].url = $dar
* identifier[curp].value.extension[0].valueCode = #asked-unknown
* identifier[expediente].type = $v2-0203#MR
* identifier[expediente].system = $Expediente
* identifier[expediente].value = "EXP-2026-1187"
* name.use = #official
* name.family = "de la Cruz Ibarra"
* name.family.extension[primerApellido].valueString = "de la Cruz"
* name.family.extension[segundoApellido].valueString = "Ibarra"
* name.given[0] = "Mateo"
* name.given[1] = "Isaías"
* gender = #male
* birthDate = "2020-03-14"
* address.country = "MX"
* address.state = "BC"
* address.district = "San Quintín"

Instance: leucemia-solicitud
InstanceOf: SolicitudOncologica
Usage: #example
Title: "La solicitud urgente | The urgent order"
Description: "La solicitud urgente. | The urgent order."
* requisition.type = $v2-0203#PLAC
* requisition.system = $NumeroDeSolicitud
* requisition.value = "SOL-2026-1187"
* status = #completed
* intent = #order
* priority = #urgent
* code.coding[estudio] = $Estudio#FENOTIPO-LA
* subject = Reference(leucemia-paciente)
* contained[0] = leucemia-solicitante
* requester.reference = "#solicitante"
* requester.display = "Dra. Elena Cota Murillo"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* reasonCode[0] = $MotivoDeSolicitud#diagnosis
* reasonCode[1] = $CIE10#C91.0
* reasonCode[2].text = "Leucemia aguda de novo: linaje y perfil para seguimiento"
* authoredOn = "2026-11-18T16:30:00.000Z"
* specimen = Reference(leucemia-medula)
