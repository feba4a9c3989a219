// Leucemia infantil, 4: todo en un documento, para un hospital que no consulta.

Instance: leucemia-portada
InstanceOf: PortadaDeResultado
Usage: #inline
* id = "leucemia-portada"
* status = #final
* type = $LNC#11526-1
* subject = Reference(leucemia-paciente)
* date = "2026-11-20T19:00:00.000Z"
* author.type = "Organization"
* author.identifier.system = $Unidad
* author.identifier.value = "CIBIOR"
* author.display = "CIBIOR"
* title = "Inmunofenotipo de leucemia aguda"
* section[solicitud].title = "Lo que se pidió"
* section[solicitud].code = $Seccion#solicitud
* section[solicitud].entry = Reference(leucemia-solicitud)
* section[muestras].title = "Muestras"
* section[muestras].code = $Seccion#muestras
* section[muestras].entry = Reference(leucemia-medula)
* section[resultados].title = "Resultados"
* section[resultados].code = $Seccion#resultados
* section[resultados].entry[0] = Reference(leucemia-informe)
* section[conclusion].title = "Conclusión"
* section[conclusion].code = $LNC#22637-3
* section[conclusion].text.status = #additional
* section[conclusion].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">Leucemia linfoblástica B, CD10 positiva.</div>"
* section[custodia].title = "Custodia"
* section[custodia].code = $Seccion#custodia
* section[custodia].entry[0] = Reference(leucemia-m-1)
* section[custodia].entry[1] = Reference(leucemia-m-2)
* section[custodia].entry[2] = Reference(leucemia-m-3)
* section[custodia].entry[3] = Reference(leucemia-m-4)
* section[custodia].entry[4] = Reference(leucemia-m-5)
* section[custodia].entry[5] = Reference(leucemia-m-6)
* section[custodia].entry[6] = Reference(leucemia-m-7)
* section[custodia].entry[7] = Reference(leucemia-m-8)
* section[custodia].entry[8] = Reference(leucemia-m-9)

Instance: leucemia-documento
InstanceOf: DocumentoDeResultado
Usage: #example
Title: "El documento de resultado | The result document"
Description: "El documento de resultado. | The result document."
* identifier.system = $Verificacion
* identifier.value = "5PD1Y8HG2EUA"
* type = #document
* timestamp = "2026-11-20T19:00:05.000Z"
* entry[portada].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Composition/leucemia-portada"
* entry[portada].resource = leucemia-portada
* entry[informe].fullUrl = "https://laboratorio.ejemplo.mx/fhir/DiagnosticReport/leucemia-informe"
* entry[informe].resource = leucemia-informe
* entry[paciente].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Patient/leucemia-paciente"
* entry[paciente].resource = leucemia-paciente
* entry[3].fullUrl = "https://laboratorio.ejemplo.mx/fhir/ServiceRequest/leucemia-solicitud"
* entry[3].resource = leucemia-solicitud
* entry[4].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Specimen/leucemia-medula"
* entry[4].resource = leucemia-medula
* entry[5].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-viabilidad"
* entry[5].resource = leucemia-viabilidad
* entry[6].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-celulas"
* entry[6].resource = leucemia-celulas
* entry[7].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-blastos"
* entry[7].resource = leucemia-blastos
* entry[8].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-cd19"
* entry[8].resource = leucemia-cd19
* entry[9].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-cd10"
* entry[9].resource = leucemia-cd10
* entry[10].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-cd34"
* entry[10].resource = leucemia-cd34
* entry[11].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-tdt"
* entry[11].resource = leucemia-tdt
* entry[12].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-cd3c"
* entry[12].resource = leucemia-cd3c
* entry[13].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-mpo"
* entry[13].resource = leucemia-mpo
* entry[14].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-esquema"
* entry[14].resource = leucemia-esquema
* entry[15].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-esquema-version"
* entry[15].resource = leucemia-esquema-version
* entry[16].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Observation/leucemia-conclusion"
* entry[16].resource = leucemia-conclusion
* entry[17].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-1"
* entry[17].resource = leucemia-m-1
* entry[18].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-2"
* entry[18].resource = leucemia-m-2
* entry[19].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-3"
* entry[19].resource = leucemia-m-3
* entry[20].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-4"
* entry[20].resource = leucemia-m-4
* entry[21].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-5"
* entry[21].resource = leucemia-m-5
* entry[22].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-6"
* entry[22].resource = leucemia-m-6
* entry[23].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-7"
* entry[23].resource = leucemia-m-7
* entry[24].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-8"
* entry[24].resource = leucemia-m-8
* entry[25].fullUrl = "https://laboratorio.ejemplo.mx/fhir/Provenance/leucemia-m-9"
* entry[25].resource = leucemia-m-9
