// Leucemia infantil, 3: los valores y el informe, que imprime la reserva de la aceptación.

Instance: leucemia-viabilidad
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Viabilidad 91 % | Viability 91 %"
Description: "Viabilidad 91 %. | Viability 91 %."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.VIABILITY
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 91 '%' "%"

Instance: leucemia-celulas
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Células por microlitro | Cells per microlitre"
Description: "Células por microlitro. | Cells per microlitre."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.CELLS
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 38.4 '10*3/uL' "10*3/uL"

Instance: leucemia-blastos
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Blastos 84 % | Blasts 84 %"
Description: "Blastos 84 %. | Blasts 84 %."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.BLASTS
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 84 '%' "%"

Instance: leucemia-cd19
InstanceOf: MarcadorDeCitometria
Usage: #example
Title: "CD19 en blastos | CD19 on blasts"
Description: "CD19 en blastos. | CD19 on blasts."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.MARKER
* code.text = "CD19"
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 98 '%' "%"
* component[intensidad].code = $Marcador#intensidad
* component[intensidad].valueCodeableConcept = $Respuesta#bright
* component[poblacion].code = $Marcador#poblacion
* component[poblacion].valueString = "Blastos"

Instance: leucemia-cd10
InstanceOf: MarcadorDeCitometria
Usage: #example
Title: "CD10 en blastos | CD10 on blasts"
Description: "CD10 en blastos. | CD10 on blasts."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.MARKER
* code.text = "CD10"
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 96 '%' "%"
* component[intensidad].code = $Marcador#intensidad
* component[intensidad].valueCodeableConcept = $Respuesta#bright
* component[poblacion].code = $Marcador#poblacion
* component[poblacion].valueString = "Blastos"

Instance: leucemia-cd34
InstanceOf: MarcadorDeCitometria
Usage: #example
Title: "CD34 en blastos | CD34 on blasts"
Description: "CD34 en blastos. | CD34 on blasts."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.MARKER
* code.text = "CD34"
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 71 '%' "%"
* component[intensidad].code = $Marcador#intensidad
* component[intensidad].valueCodeableConcept = $Respuesta#heterogeneous
* component[poblacion].code = $Marcador#poblacion
* component[poblacion].valueString = "Blastos"

Instance: leucemia-tdt
InstanceOf: MarcadorDeCitometria
Usage: #example
Title: "TdT en blastos | TdT on blasts"
Description: "TdT en blastos. | TdT on blasts."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.MARKER
* code.text = "TdT"
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 88 '%' "%"
* component[intensidad].code = $Marcador#intensidad
* component[intensidad].valueCodeableConcept = $Respuesta#moderate
* component[poblacion].code = $Marcador#poblacion
* component[poblacion].valueString = "Blastos"

Instance: leucemia-cd3c
InstanceOf: MarcadorDeCitometria
Usage: #example
Title: "CD3 citoplásmico en blastos | CD3 citoplásmico on blasts"
Description: "CD3 citoplásmico en blastos. | CD3 citoplásmico on blasts."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.MARKER
* code.text = "CD3 citoplásmico"
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 1 '%' "%"
* component[intensidad].code = $Marcador#intensidad
* component[intensidad].valueCodeableConcept = $Respuesta#negative
* component[poblacion].code = $Marcador#poblacion
* component[poblacion].valueString = "Blastos"

Instance: leucemia-mpo
InstanceOf: MarcadorDeCitometria
Usage: #example
Title: "MPO en blastos | MPO on blasts"
Description: "MPO en blastos. | MPO on blasts."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.MARKER
* code.text = "MPO"
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueQuantity = 0 '%' "%"
* component[intensidad].code = $Marcador#intensidad
* component[intensidad].valueCodeableConcept = $Respuesta#negative
* component[poblacion].code = $Marcador#poblacion
* component[poblacion].valueString = "Blastos"

Instance: leucemia-esquema
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Esquema de la OMS | Scheme of the WHO"
Description: "Esquema de la OMS. | Scheme of the WHO."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.SCHEME
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueCodeableConcept = $Respuesta#who

Instance: leucemia-esquema-version
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Versión del esquema | Version of the scheme"
Description: "Versión del esquema. | Version of the scheme."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.SCHEME_VERSION
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueString = "2016"

Instance: leucemia-conclusion
InstanceOf: MarcadorOncologico
Usage: #example
Title: "Leucemia linfoblástica B | B lymphoblastic leukaemia"
Description: "Leucemia linfoblástica B. | B lymphoblastic leukaemia."
* status = #final
* basedOn = Reference(leucemia-solicitud)
* code.coding[propio] = $Marcador#FLOW.CONCLUSION
* subject = Reference(leucemia-paciente)
* specimen = Reference(leucemia-medula)
* issued = "2026-11-20T19:00:00.000Z"
* valueCodeableConcept = $Respuesta#b-all

Instance: leucemia-informe
InstanceOf: InformeOncologico
Usage: #example
Title: "Informe del inmunofenotipo | Report of the immunophenotype"
Description: "Informe del inmunofenotipo. | Report of the immunophenotype."
* identifier[verificacion].system = $Verificacion
* identifier[verificacion].value = "5PD1Y8HG2EUA"
* basedOn = Reference(leucemia-solicitud)
* status = #final
* code.coding[loinc] = $LNC#33719-6
* code.coding[estudio] = $Estudio#FENOTIPO-LA
* subject = Reference(leucemia-paciente)
* effectiveDateTime = "2026-11-20T19:00:00.000Z"
* issued = "2026-11-20T19:00:00.000Z"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* resultsInterpreter.display = "Dra. Rebeca Nava Olmos"
* resultsInterpreter.identifier.system = $Cedula
* resultsInterpreter.identifier.value = "00000000"
* specimen[0] = Reference(leucemia-medula)
* result[0] = Reference(leucemia-viabilidad)
* result[1] = Reference(leucemia-celulas)
* result[2] = Reference(leucemia-blastos)
* result[3] = Reference(leucemia-cd19)
* result[4] = Reference(leucemia-cd10)
* result[5] = Reference(leucemia-cd34)
* result[6] = Reference(leucemia-tdt)
* result[7] = Reference(leucemia-cd3c)
* result[8] = Reference(leucemia-mpo)
* result[9] = Reference(leucemia-esquema)
* result[10] = Reference(leucemia-esquema-version)
* result[11] = Reference(leucemia-conclusion)
* conclusion = "Leucemia linfoblástica B, CD10 positiva."
* presentedForm.contentType = #application/pdf
* presentedForm.language = #es-MX
* presentedForm.title = "5PD1Y8HG2EUA-1.pdf"
* presentedForm.data = "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgMzAwIDgwXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUxL0Jhc2VGb250L0hlbHZldGljYT4+Pj4+Pj4+ZW5kb2JqCjQgMCBvYmo8PC9MZW5ndGggNjA+PnN0cmVhbQpCVCAvRiAxMiBUZiAyMCA0MCBUZCAoSW5mb3JtZSA1UEQxWThIRzJFVUEsIHZlcnNpb24gMSkgVGogRVQKZW5kc3RyZWFtZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAwOSAwMDAwMCBuIAowMDAwMDAwMDUyIDAwMDAwIG4gCjAwMDAwMDAxMDEgMDAwMDAgbiAKMDAwMDAwMDI1MCAwMDAwMCBuIAp0cmFpbGVyPDwvU2l6ZSA1L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKMzU1CiUlRU9GCg=="
* presentedForm.size = 514
* presentedForm.hash = "Nq8HJz+jX4RYsyJfUoKIseNfTbM="
* presentedForm.extension[sha256].valueString = "34bd4f560d5a1d39ca592c0f96abbe4b9f91c2503893f942168da50922b8d946"
* extension[nota][0].valueString = "Aceptada con reserva: 26 horas desde la toma, muestra irrepetible"
