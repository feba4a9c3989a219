// Cáncer de mama, 6: el informe se corrige; conserva su id y la versión anterior sigue visible en su historia.

Instance: mama-v2-re
InstanceOf: MarcadorReceptorHormonal
Usage: #example
Title: "Receptor de estrógeno 90 % | Oestrogen receptor 90 %"
Description: "Receptor de estrógeno 90 %. | Oestrogen receptor 90 %."
* status = #corrected
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#ER.PERCENT
* code.coding[loinc] = $LNC#85329-1
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T16:00:00.000Z"
* valueQuantity = 90 '%' "%"
* interpretation = $Interpretacion#positive

Instance: mama-v2-rp
InstanceOf: MarcadorReceptorHormonal
Usage: #example
Title: "Receptor de progesterona 60 % | Progesterone receptor 60 %"
Description: "Receptor de progesterona 60 %. | Progesterone receptor 60 %."
* status = #corrected
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#PR.PERCENT
* code.coding[loinc] = $LNC#85325-9
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T16:00:00.000Z"
* valueQuantity = 60 '%' "%"
* interpretation = $Interpretacion#positive

Instance: mama-v2-her2
InstanceOf: MarcadorHer2
Usage: #example
Title: "HER2 2+ | HER2 2+"
Description: "HER2 2+. | HER2 2+."
* status = #corrected
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#HER2.SCORE
* code.coding[loinc] = $LNC#85319-2
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T16:00:00.000Z"
* valueCodeableConcept = $Respuesta#two-plus
* interpretation = $Interpretacion#positive

Instance: mama-v2-ki67
InstanceOf: MarcadorKi67
Usage: #example
Title: "Ki-67 35 % | Ki-67 35 %"
Description: "Ki-67 35 %. | Ki-67 35 %."
* status = #corrected
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#KI67.PERCENT
* code.coding[loinc] = $LNC#85330-9
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T16:00:00.000Z"
* valueQuantity = 35 '%' "%"

Instance: mama-v2-resuelto
InstanceOf: MarcadorOncologico
Usage: #example
Title: "HER2 resuelto por hibridación | HER2 settled by hybridisation"
Description: "HER2 resuelto por hibridación. | HER2 settled by hybridisation."
* status = #corrected
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#HER2.SETTLED_BY
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T16:00:00.000Z"
* valueCodeableConcept = $Respuesta#positive

Instance: mama-v2-subtipo
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Subtipo confirmado | Confirmed subtype"
Description: "Subtipo confirmado. | Confirmed subtype."
* status = #corrected
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#SUBTYPE.CONFIRMED
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T16:00:00.000Z"
* valueCodeableConcept = $Respuesta#luminal-b-like-her2-positive

Instance: mama-informe
InstanceOf: InformeOncologico
Usage: #example
Title: "El informe corregido | The amended report"
Description: "El informe corregido. | The amended report."
* identifier[verificacion].system = $Verificacion
* identifier[verificacion].value = "8KQ2M7X4TVB1"
* basedOn = Reference(mama-solicitud-2)
* status = #corrected
* code.coding[loinc] = $LNC#60568-3
* code.coding[estudio] = $Estudio#IHC-MAMA
* subject = Reference(mama-paciente)
* effectiveDateTime = "2026-11-27T16:00:00.000Z"
* issued = "2026-11-27T16:00:00.000Z"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* resultsInterpreter.display = "Dra. Rebeca Nava Olmos"
* resultsInterpreter.identifier.system = $Cedula
* resultsInterpreter.identifier.value = "00000000"
* specimen[0] = Reference(mama-bloque-2)
* result[0] = Reference(mama-v2-re)
* result[1] = Reference(mama-v2-rp)
* result[2] = Reference(mama-v2-her2)
* result[3] = Reference(mama-v2-resuelto)
* result[4] = Reference(mama-v2-ki67)
* result[5] = Reference(mama-v2-subtipo)
* conclusion = "Receptores hormonales positivos. HER2 2+, amplificado por hibridación: positivo. Ki-67 35 %."
* presentedForm.contentType = #application/pdf
* presentedForm.language = #es-MX
* presentedForm.title = "8KQ2M7X4TVB1-2.pdf"
* presentedForm.data = "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgMzAwIDgwXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUxL0Jhc2VGb250L0hlbHZldGljYT4+Pj4+Pj4+ZW5kb2JqCjQgMCBvYmo8PC9MZW5ndGggNjA+PnN0cmVhbQpCVCAvRiAxMiBUZiAyMCA0MCBUZCAoSW5mb3JtZSA4S1EyTTdYNFRWQjEsIHZlcnNpb24gMikgVGogRVQKZW5kc3RyZWFtZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAwOSAwMDAwMCBuIAowMDAwMDAwMDUyIDAwMDAwIG4gCjAwMDAwMDAxMDEgMDAwMDAgbiAKMDAwMDAwMDI1MCAwMDAwMCBuIAp0cmFpbGVyPDwvU2l6ZSA1L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKMzU1CiUlRU9GCg=="
* presentedForm.size = 514
* presentedForm.hash = "S9//yeFK40ttOFZP62H6MKMcheg="
* presentedForm.extension[sha256].valueString = "5c46c229ed55bf3e881e2a39d4ed9d3ff7dfc476ea9cbe912bfa659322ed91b3"
* extension[motivoDeCorreccion].valueString = "El Ki-67 se transcribió mal: eran 35 por ciento y no 25. Se añade el resultado de la hibridación."
* meta.versionId = "2"

Instance: mama-informe-historia
InstanceOf: Bundle
Usage: #example
Title: "Las dos versiones del informe | Both versions of the report"
Description: "Las dos versiones del informe. | Both versions of the report."
* type = #history
* total = 2
* entry[0].fullUrl = "https://laboratorio.ejemplo.mx/fhir/DiagnosticReport/mama-informe"
* entry[0].resource = mama-informe
* entry[0].request.method = #PUT
* entry[0].request.url = "DiagnosticReport/mama-informe"
* entry[0].response.status = "200"
* entry[0].response.etag = "W/\"2\""
* entry[0].response.lastModified = "2026-11-27T16:00:00.000Z"
* entry[1].fullUrl = "https://laboratorio.ejemplo.mx/fhir/DiagnosticReport/mama-informe"
* entry[1].resource = mama-informe-v1
* entry[1].request.method = #POST
* entry[1].request.url = "DiagnosticReport"
* entry[1].response.status = "201"
* entry[1].response.etag = "W/\"1\""
* entry[1].response.lastModified = "2026-11-24T15:50:00.000Z"
