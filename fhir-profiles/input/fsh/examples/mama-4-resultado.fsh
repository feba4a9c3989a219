// Cáncer de mama, 4: el informe sale a tiempo con HER2 2+, que aún no es una respuesta.

Instance: mama-v1-re
InstanceOf: MarcadorReceptorHormonal
Usage: #example
Title: "Receptor de estrógeno 90 % | Oestrogen receptor 90 %"
Description: "Receptor de estrógeno 90 %. | Oestrogen receptor 90 %."
* status = #final
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#ER.PERCENT
* code.coding[loinc] = $LNC#85329-1
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-24T15:50:00.000Z"
* valueQuantity = 90 '%' "%"
* interpretation = $Interpretacion#positive

Instance: mama-v1-rp
InstanceOf: MarcadorReceptorHormonal
Usage: #example
Title: "Receptor de progesterona 60 % | Progesterone receptor 60 %"
Description: "Receptor de progesterona 60 %. | Progesterone receptor 60 %."
* status = #final
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#PR.PERCENT
* code.coding[loinc] = $LNC#85325-9
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-24T15:50:00.000Z"
* valueQuantity = 60 '%' "%"
* interpretation = $Interpretacion#positive

Instance: mama-v1-her2
InstanceOf: MarcadorHer2
Usage: #example
Title: "HER2 2+ | HER2 2+"
Description: "HER2 2+. | HER2 2+."
* status = #final
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#HER2.SCORE
* code.coding[loinc] = $LNC#85319-2
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-24T15:50:00.000Z"
* valueCodeableConcept = $Respuesta#two-plus
* interpretation = $Interpretacion#equivocal

Instance: mama-v1-ki67
InstanceOf: MarcadorKi67
Usage: #example
Title: "Ki-67 25 % | Ki-67 25 %"
Description: "Ki-67 25 %. | Ki-67 25 %."
* status = #final
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#KI67.PERCENT
* code.coding[loinc] = $LNC#85330-9
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-24T15:50:00.000Z"
* valueQuantity = 25 '%' "%"

Instance: mama-v1-subtipo
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Subtipo sugerido: no concluyente | Suggested subtype: inconclusive"
Description: "Subtipo sugerido: no concluyente. | Suggested subtype: inconclusive."
* status = #final
* basedOn = Reference(mama-solicitud-2)
* code.coding[propio] = $Marcador#SUBTYPE.SUGGESTED
* subject = Reference(mama-paciente)
* specimen = Reference(mama-bloque-2)
* issued = "2026-11-24T15:50:00.000Z"
* valueCodeableConcept = $Respuesta#inconclusive-ish-pending
* method.text = "SG2013-20-20"

Instance: mama-informe-v1
InstanceOf: InformeOncologico
Usage: #inline
* id = "mama-informe"
* identifier[verificacion].system = $Verificacion
* identifier[verificacion].value = "8KQ2M7X4TVB1"
* basedOn = Reference(mama-solicitud-2)
* status = #final
* code.coding[loinc] = $LNC#60568-3
* code.coding[estudio] = $Estudio#IHC-MAMA
* subject = Reference(mama-paciente)
* effectiveDateTime = "2026-11-24T15:50:00.000Z"
* issued = "2026-11-24T15:50:00.000Z"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* resultsInterpreter.display = "Dra. Rebeca Nava Olmos"
* resultsInterpreter.identifier.system = $Cedula
* resultsInterpreter.identifier.value = "00000000"
* specimen[0] = Reference(mama-bloque-2)
* result[0] = Reference(mama-v1-re)
* result[1] = Reference(mama-v1-rp)
* result[2] = Reference(mama-v1-her2)
* result[3] = Reference(mama-v1-ki67)
* result[4] = Reference(mama-v1-subtipo)
* conclusion = "Receptores hormonales positivos. HER2 2+: se pide hibridación in situ."
* presentedForm.contentType = #application/pdf
* presentedForm.language = #es-MX
* presentedForm.title = "8KQ2M7X4TVB1-1.pdf"
* presentedForm.data = "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgMzAwIDgwXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUxL0Jhc2VGb250L0hlbHZldGljYT4+Pj4+Pj4+ZW5kb2JqCjQgMCBvYmo8PC9MZW5ndGggNjA+PnN0cmVhbQpCVCAvRiAxMiBUZiAyMCA0MCBUZCAoSW5mb3JtZSA4S1EyTTdYNFRWQjEsIHZlcnNpb24gMSkgVGogRVQKZW5kc3RyZWFtZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAwOSAwMDAwMCBuIAowMDAwMDAwMDUyIDAwMDAwIG4gCjAwMDAwMDAxMDEgMDAwMDAgbiAKMDAwMDAwMDI1MCAwMDAwMCBuIAp0cmFpbGVyPDwvU2l6ZSA1L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKMzU1CiUlRU9GCg=="
* presentedForm.size = 514
* presentedForm.hash = "X5giL6dHDNRJD/dnhlcqK4cjUEA="
* presentedForm.extension[sha256].valueString = "8258d93eb0c6c1d2bd2ab220a826cd15f1b6b9c2f7f293a79082517da9046f1b"
* meta.versionId = "1"
