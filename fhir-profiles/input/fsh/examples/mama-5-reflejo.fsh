// Cáncer de mama, 5: el 2+ pide por sí solo una hibridación, con su propia tarea y su propio informe.

Instance: mama-solicitud-ish
InstanceOf: SolicitudOncologica
Usage: #example
Title: "El estudio derivado | The reflex test"
Description: "El estudio derivado. | The reflex test."
* requisition.type = $v2-0203#PLAC
* requisition.system = $NumeroDeSolicitud
* requisition.value = "SOL-2026-0420"
* status = #completed
* intent = #order
* priority = #routine
* code.coding[estudio] = $Estudio#ISH-HER2
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
* authoredOn = "2026-11-24T15:50:00.000Z"
* basedOn = Reference(mama-solicitud-2)
* specimen = Reference(mama-bloque-2)

Instance: mama-tarea-ish
InstanceOf: TareaDeSolicitud
Usage: #example
Title: "La tarea del estudio derivado | The task of the reflex test"
Description: "La tarea del estudio derivado. | The task of the reflex test."
* status = #completed
* businessStatus = $Paso#liberada
* intent = #order
* priority = #routine
* code = $task-code#fulfill
* focus = Reference(mama-solicitud-ish)
* for = Reference(mama-paciente)
* authoredOn = "2026-11-24T15:50:00.000Z"
* lastModified = "2026-11-27T14:30:00.000Z"
* requester.type = "Organization"
* requester.identifier.system = $CLUES
* requester.identifier.value = "BCIMB000010"
* requester.display = "Hospital General de Ensenada"
* owner.type = "Organization"
* owner.identifier.system = $Unidad
* owner.identifier.value = "CIBIOR"
* owner.display = "CIBIOR"
* output.type = $LNC#60568-3
* output.valueReference = Reference(mama-informe-ish)

Instance: mama-ish-metodo
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Método FISH | Method FISH"
Description: "Método FISH. | Method FISH."
* status = #final
* basedOn = Reference(mama-solicitud-ish)
* code.coding[propio] = $Marcador#ISH.METHOD
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T14:30:00.000Z"
* valueCodeableConcept = $Respuesta#fish

Instance: mama-ish-copias
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Copias de HER2 por núcleo | HER2 copies per nucleus"
Description: "Copias de HER2 por núcleo. | HER2 copies per nucleus."
* status = #final
* basedOn = Reference(mama-solicitud-ish)
* code.coding[propio] = $Marcador#ISH.HER2_COPIES
* code.coding[loinc] = $LNC#74860-8
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T14:30:00.000Z"
* valueQuantity = 6.2 '{copies}/{nucleus}' "{copies}/{nucleus}"

Instance: mama-ish-cep17
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Copias de CEP17 por núcleo | CEP17 copies per nucleus"
Description: "Copias de CEP17 por núcleo. | CEP17 copies per nucleus."
* status = #final
* basedOn = Reference(mama-solicitud-ish)
* code.coding[propio] = $Marcador#ISH.CEP17_COPIES
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T14:30:00.000Z"
* valueQuantity = 2.1 '{copies}/{nucleus}' "{copies}/{nucleus}"

Instance: mama-ish-cociente
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Cociente HER2/CEP17 | HER2 to CEP17 ratio"
Description: "Cociente HER2/CEP17. | HER2 to CEP17 ratio."
* status = #final
* basedOn = Reference(mama-solicitud-ish)
* code.coding[propio] = $Marcador#ISH.RATIO
* code.coding[loinc] = $LNC#49683-6
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T14:30:00.000Z"
* valueQuantity = 2.95 '{ratio}' "{ratio}"

Instance: mama-ish-grupo
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Grupo 1 | Group 1"
Description: "Grupo 1. | Group 1."
* status = #final
* basedOn = Reference(mama-solicitud-ish)
* code.coding[propio] = $Marcador#ISH.GROUP
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T14:30:00.000Z"
* valueQuantity = 1 '{group}' "{group}"

Instance: mama-ish-nucleos
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Núcleos contados | Nuclei counted"
Description: "Núcleos contados. | Nuclei counted."
* status = #final
* basedOn = Reference(mama-solicitud-ish)
* code.coding[propio] = $Marcador#ISH.CELLS
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T14:30:00.000Z"
* valueQuantity = 40 '{nuclei}' "{nuclei}"

Instance: mama-ish-resultado
InstanceOf: MarcadorIsh
Usage: #example
Title: "HER2 amplificado | HER2 amplified"
Description: "HER2 amplificado. | HER2 amplified."
* status = #final
* basedOn = Reference(mama-solicitud-ish)
* code.coding[propio] = $Marcador#ISH.RESULT
* code.coding[loinc] = $LNC#85318-4
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-27T14:30:00.000Z"
* valueCodeableConcept = $Respuesta#positive

Instance: mama-informe-ish
InstanceOf: InformeOncologico
Usage: #example
Title: "Informe de la hibridación | Report of the hybridisation"
Description: "Informe de la hibridación. | Report of the hybridisation."
* identifier[verificacion].system = $Verificacion
* identifier[verificacion].value = "3FWN90ZJ6CRD"
* basedOn = Reference(mama-solicitud-ish)
* status = #final
* code.coding[loinc] = $LNC#60568-3
* code.coding[estudio] = $Estudio#ISH-HER2
* subject = Reference(mama-paciente)
* effectiveDateTime = "2026-11-27T14:30:00.000Z"
* issued = "2026-11-27T14:30:00.000Z"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* resultsInterpreter.display = "Dra. Rebeca Nava Olmos"
* resultsInterpreter.identifier.system = $Cedula
* resultsInterpreter.identifier.value = "00000000"
* specimen[0] = Reference(mama-bloque-2)
* result[0] = Reference(mama-ish-metodo)
* result[1] = Reference(mama-ish-copias)
* result[2] = Reference(mama-ish-cep17)
* result[3] = Reference(mama-ish-cociente)
* result[4] = Reference(mama-ish-grupo)
* result[5] = Reference(mama-ish-nucleos)
* result[6] = Reference(mama-ish-resultado)
* conclusion = "HER2 amplificado, grupo 1."
* presentedForm.contentType = #application/pdf
* presentedForm.language = #es-MX
* presentedForm.title = "3FWN90ZJ6CRD-1.pdf"
* presentedForm.data = "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgMzAwIDgwXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUxL0Jhc2VGb250L0hlbHZldGljYT4+Pj4+Pj4+ZW5kb2JqCjQgMCBvYmo8PC9MZW5ndGggNjA+PnN0cmVhbQpCVCAvRiAxMiBUZiAyMCA0MCBUZCAoSW5mb3JtZSAzRldOOTBaSjZDUkQsIHZlcnNpb24gMSkgVGogRVQKZW5kc3RyZWFtZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAwOSAwMDAwMCBuIAowMDAwMDAwMDUyIDAwMDAwIG4gCjAwMDAwMDAxMDEgMDAwMDAgbiAKMDAwMDAwMDI1MCAwMDAwMCBuIAp0cmFpbGVyPDwvU2l6ZSA1L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKMzU1CiUlRU9GCg=="
* presentedForm.size = 514
* presentedForm.hash = "igKXk0eWBzBbpJgSgl9Vi6rhHes="
* presentedForm.extension[sha256].valueString = "af459c3d7a7a0a1cda1cb30af44af13deaa660fe5aedc0874f006c8502864a6f"
