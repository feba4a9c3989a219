// Cáncer de mama, 1: el hospital pide inmunohistoquímica y manda un bloque.

Instance: mama-solicitante
InstanceOf: PractitionerRole
Usage: #inline
* id = "solicitante"
* practitioner.display = "Dra. Elena Cota Murillo"
* organization.type = "Organization"
* organization.identifier.system = $CLUES
* organization.identifier.value = "BCIMB000010"
* organization.display = "Hospital General de Ensenada"

Instance: mama-t-paciente
InstanceOf: PacienteOncologico
Usage: #inline
* identifier[curp].system = $CURP
* identifier[curp].value = "SABC560626MDFLRN01"
* identifier[expediente].type = $v2-0203#MR
* identifier[expediente].system = $Expediente
* identifier[expediente].value = "EXP-2026-0412"
* name.use = #official
* name.family = "Salgado Briseño"
* name.family.extension[primerApellido].valueString = "Salgado"
* name.family.extension[segundoApellido].valueString = "Briseño"
* name.given[0] = "Concepción"
* gender = #female
* birthDate = "1956-06-26"
* address.country = "MX"
* address.state = "BC"
* address.district = "Ensenada"

Instance: mama-t-solicitud
InstanceOf: SolicitudEnviada
Usage: #inline
* requisition.type = $v2-0203#PLAC
* requisition.system = $NumeroDeSolicitud
* requisition.value = "SOL-2026-0412"
* status = #active
* intent = #order
* priority = #routine
* code.coding[estudio] = $Estudio#IHC-MAMA
* subject.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000001"
* contained[0] = mama-solicitante
* requester.reference = "#solicitante"
* requester.display = "Dra. Elena Cota Murillo"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* reasonCode[0] = $CIE10#C50.4
* reasonCode[1].text = "Carcinoma ductal infiltrante: receptores, HER2 y Ki-67"
* bodySite.text = "Mama izquierda, cuadrante superior externo"
* extension[biRads].valueCode = #5
* extension[lateralidad].valueCode = #left
* extension[neoadyuvancia].valueCode = #no
* specimen.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000004"

Instance: mama-t-parte
InstanceOf: MuestraParte
Usage: #inline
* type.coding[forma] = $Forma#TEJIDO-FORMOL
* subject.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000001"
* collection.collectedDateTime = "2026-11-16T17:30:00.000Z"
* collection.method = $Metodo#core-needle
* collection.bodySite.text = "Mama izquierda"
* collection.extension[horaDeFijacion].valueDateTime = "2026-11-16T17:50:00.000Z"

Instance: mama-t-bloque
InstanceOf: MuestraBloque
Usage: #inline
* type.coding[forma] = $Forma#BLOQUE-PARAFINA
* subject.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000001"
* parent.reference = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000003"
* collection.collectedDateTime = "2026-11-16T17:30:00.000Z"
* collection.method = $Metodo#core-needle
* collection.bodySite.text = "Mama izquierda"
* collection.extension[horaDeFijacion].valueDateTime = "2026-11-16T17:50:00.000Z"
* collection.extension[finDeFijacion].valueDateTime = "2026-11-17T13:50:00.000Z"
* extension[descalcificada].valueCode = #no
* container.type = $SCT#434464009
* container.additiveCodeableConcept.text = "Formol al 10 % amortiguado"

Instance: mama-transaccion
InstanceOf: TransaccionDeSolicitud
Usage: #example
Title: "El hospital envía la solicitud con su biopsia y un bloque | The hospital sends the order with its biopsy and a block"
Description: "El hospital envía la solicitud con su biopsia y un bloque. | The hospital sends the order with its biopsy and a block."
* type = #transaction
* entry[0].fullUrl = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000001"
* entry[=].resource = mama-t-paciente
* entry[=].request.method = #POST
* entry[=].request.url = "Patient"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.840.1.113883.4.629|SABC560626MDFLRN01"
* entry[+].fullUrl = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000002"
* entry[=].resource = mama-t-solicitud
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[+].fullUrl = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000003"
* entry[=].resource = mama-t-parte
* entry[=].request.method = #POST
* entry[=].request.url = "Specimen"
* entry[+].fullUrl = "urn:uuid:5d6a1f60-3c1e-4d0a-8f6e-000000000004"
* entry[=].resource = mama-t-bloque
* entry[=].request.method = #POST
* entry[=].request.url = "Specimen"

Instance: mama-paciente
InstanceOf: PacienteOncologico
Usage: #example
Title: "Paciente del relato de mama | Patient of the breast story"
Description: "Paciente del relato de mama. | Patient of the breast story."
* identifier[curp].system = $CURP
* identifier[curp].value = "SABC560626MDFLRN01"
* identifier[expediente].type = $v2-0203#MR
* identifier[expediente].system = $Expediente
* identifier[expediente].value = "EXP-2026-0412"
* name.use = #official
* name.family = "Salgado Briseño"
* name.family.extension[primerApellido].valueString = "Salgado"
* name.family.extension[segundoApellido].valueString = "Briseño"
* name.given[0] = "Concepción"
* gender = #female
* birthDate = "1956-06-26"
* address.country = "MX"
* address.state = "BC"
* address.district = "Ensenada"

Instance: mama-solicitud-1
InstanceOf: SolicitudOncologica
Usage: #example
Title: "La solicitud tal como el laboratorio la guarda | The order as the laboratory keeps it"
Description: "La solicitud tal como el laboratorio la guarda. | The order as the laboratory keeps it."
* requisition.type = $v2-0203#PLAC
* requisition.system = $NumeroDeSolicitud
* requisition.value = "SOL-2026-0412"
* status = #active
* intent = #order
* priority = #routine
* code.coding[estudio] = $Estudio#IHC-MAMA
* subject = Reference(mama-paciente)
* contained[0] = mama-solicitante
* requester.reference = "#solicitante"
* requester.display = "Dra. Elena Cota Murillo"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* reasonCode[0] = $CIE10#C50.4
* reasonCode[1].text = "Carcinoma ductal infiltrante: receptores, HER2 y Ki-67"
* bodySite.text = "Mama izquierda, cuadrante superior externo"
* extension[biRads].valueCode = #5
* extension[lateralidad].valueCode = #left
* extension[neoadyuvancia].valueCode = #no
* authoredOn = "2026-11-17T15:00:00.000Z"
* specimen = Reference(mama-bloque-1)

Instance: mama-parte-1
InstanceOf: MuestraParte
Usage: #example
Title: "La biopsia, que se queda en el hospital | The biopsy, which stays at the hospital"
Description: "La biopsia, que se queda en el hospital. | The biopsy, which stays at the hospital."
* identifier[etiqueta].system = $Etiqueta
* identifier[etiqueta].value = "260000004109"
* status = #available
* type.coding[forma] = $Forma#TEJIDO-FORMOL
* subject = Reference(mama-paciente)
* request = Reference(mama-solicitud-1)
* collection.collectedDateTime = "2026-11-16T17:30:00.000Z"
* collection.method = $Metodo#core-needle
* collection.bodySite.text = "Mama izquierda"
* collection.extension[horaDeFijacion].valueDateTime = "2026-11-16T17:50:00.000Z"
* container.description = "A"
