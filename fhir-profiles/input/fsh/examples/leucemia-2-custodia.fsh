// Leucemia infantil, 2: el tubo viaja con termógrafo, un reloj va adelantado y se acepta con reserva.

Instance: leucemia-medula
InstanceOf: MuestraTubo
Usage: #example
Title: "El tubo de médula | The tube of marrow"
Description: "El tubo de médula. | The tube of marrow."
* identifier[etiqueta].system = $Etiqueta
* identifier[etiqueta].value = "260000011872"
* accessionIdentifier.system = $Folio
* accessionIdentifier.value = "26-00437"
* status = #available
* type.coding[forma] = $Forma#MEDULA-OSEA
* type.coding[sct] = $SCT#396997002
* subject = Reference(leucemia-paciente)
* receivedTime = "2026-11-19T17:40:00.000Z"
* request = Reference(leucemia-solicitud)
* collection.collectedDateTime = "2026-11-18T16:10:00.000Z"
* collection.quantity = 3 'mL' "mL"
* collection.bodySite.text = "Cresta ilíaca posterior"
* container.description = "A"
* container.additiveCodeableConcept = $v2-0371#HEPN

Instance: leucemia-m-1
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "S38 de la cadena | S38 of the chain"
Description: "S38 de la cadena. | S38 of the chain."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-18T16:30:00.000Z"
* recorded = "2026-11-18T16:30:02.000Z"
* activity = $v2-0003#S38
* location.type = "Location"
* location.identifier.system = $CLUES
* location.identifier.value = "BCIMB000010"
* location.display = "Hospital General de Ensenada"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Lupita Arce, recepción de Ensenada"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $CLUES
* agent[quien].onBehalfOf.identifier.value = "BCIMB000010"
* agent[quien].onBehalfOf.display = "Hospital General de Ensenada"
* extension[huella].valueString = "ee3e912c24e44c9a6cff77857bf5f8c4cc88201a9e0e78a150d1bf176f778303"
* extension[huellaAnterior].valueString = "0000000000000000000000000000000000000000000000000000000000000000"

Instance: leucemia-m-2
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "S39 de la cadena | S39 of the chain"
Description: "S39 de la cadena. | S39 of the chain."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-18T16:31:00.000Z"
* recorded = "2026-11-18T16:31:02.000Z"
* activity = $v2-0003#S39
* location.type = "Location"
* location.identifier.system = $CLUES
* location.identifier.value = "BCIMB000010"
* location.display = "Hospital General de Ensenada"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Lupita Arce, recepción de Ensenada"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $CLUES
* agent[quien].onBehalfOf.identifier.value = "BCIMB000010"
* agent[quien].onBehalfOf.display = "Hospital General de Ensenada"
* entity.role = #source
* entity.what = Reference(leucemia-m-1)
* extension[huella].valueString = "c875098da1cf8b06b00cdea99d5d2776d0d7a3f0885e3fa57a703ea2de25e869"
* extension[huellaAnterior].valueString = "ee3e912c24e44c9a6cff77857bf5f8c4cc88201a9e0e78a150d1bf176f778303"

Instance: leucemia-m-3
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "T10 de la cadena | T10 of the chain"
Description: "T10 de la cadena. | T10 of the chain."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-18T17:10:00.000Z"
* recorded = "2026-11-18T17:10:02.000Z"
* activity = $Movimiento#T10
* location.type = "Location"
* location.identifier.system = $CLUES
* location.identifier.value = "BCIMB000010"
* location.display = "Hospital General de Ensenada"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Lupita Arce, recepción de Ensenada"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $CLUES
* agent[quien].onBehalfOf.identifier.value = "BCIMB000010"
* agent[quien].onBehalfOf.display = "Hospital General de Ensenada"
* entity.role = #source
* entity.what = Reference(leucemia-m-2)
* extension[huella].valueString = "09a3de8ceb551b0f891d649a893c44ded5106b6cc4f61f5b8a914462270dbbaa"
* extension[huellaAnterior].valueString = "c875098da1cf8b06b00cdea99d5d2776d0d7a3f0885e3fa57a703ea2de25e869"

Instance: leucemia-m-4
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "S41 de la cadena | S41 of the chain"
Description: "S41 de la cadena. | S41 of the chain."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-18T18:00:00.000Z"
* recorded = "2026-11-18T18:00:02.000Z"
* activity = $v2-0003#S41
* location.type = "Location"
* location.identifier.system = $CLUES
* location.identifier.value = "BCIMB000010"
* location.display = "Hospital General de Ensenada"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Lupita Arce, recepción de Ensenada"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $CLUES
* agent[quien].onBehalfOf.identifier.value = "BCIMB000010"
* agent[quien].onBehalfOf.display = "Hospital General de Ensenada"
* agent[transportista].type = $participante#custodian
* agent[transportista].who.display = "Mensajería Ejemplo"
* entity.role = #source
* entity.what = Reference(leucemia-m-3)
* extension[huella].valueString = "93f4c9c161952c7443d5fbab3357da970d6c96af210cf361df3d4d07f8458dee"
* extension[huellaAnterior].valueString = "09a3de8ceb551b0f891d649a893c44ded5106b6cc4f61f5b8a914462270dbbaa"

Instance: leucemia-m-5
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Llegó; el lector iba nueve minutos adelantado | It arrived; the scanner was nine minutes ahead"
Description: "Llegó; el lector iba nueve minutos adelantado. | It arrived; the scanner was nine minutes ahead."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-19T17:40:00.000Z"
* recorded = "2026-11-19T17:31:10.000Z"
* activity = $v2-0003#S42
* location.type = "Location"
* location.identifier.system = $Unidad
* location.identifier.value = "CIBIOR"
* location.display = "CIBIOR"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Óscar Tecuapacho, puerta del laboratorio"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $Unidad
* agent[quien].onBehalfOf.identifier.value = "CIBIOR"
* agent[quien].onBehalfOf.display = "CIBIOR"
* extension[desfase].extension[deQuien].valueCode = #dispositivo
* extension[desfase].extension[diferencia].valueQuantity = 530 's' "s"
* extension[temperatura].extension[vigilada].valueBoolean = true
* extension[temperatura].extension[minima].valueQuantity = 16.5 'Cel' "°C"
* extension[temperatura].extension[maxima].valueQuantity = 23.0 'Cel' "°C"
* extension[temperatura].extension[minutosFuera].valueUnsignedInt = 0
* extension[temperatura].extension[termografo].valueString = "TL-000123"
* entity.role = #source
* entity.what = Reference(leucemia-m-4)
* extension[huella].valueString = "29edd5fdfed63c18b8663fa59843964088d1a553273c09c68b79ca12a6cc196f"
* extension[huellaAnterior].valueString = "93f4c9c161952c7443d5fbab3357da970d6c96af210cf361df3d4d07f8458dee"

Instance: leucemia-m-6
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "En espera de la biometría | Held for the blood count"
Description: "En espera de la biometría. | Held for the blood count."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-19T17:45:00.000Z"
* recorded = "2026-11-19T17:45:02.000Z"
* activity = $Movimiento#T20
* location.type = "Location"
* location.identifier.system = $Unidad
* location.identifier.value = "CIBIOR"
* location.display = "CIBIOR"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Óscar Tecuapacho, puerta del laboratorio"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $Unidad
* agent[quien].onBehalfOf.identifier.value = "CIBIOR"
* agent[quien].onBehalfOf.display = "CIBIOR"
* reason = $MotivoDeRecepcion#MISSING_DATA
* entity.role = #source
* entity.what = Reference(leucemia-m-5)
* extension[huella].valueString = "75ae0c4b16ec242644cb149e417c09bb6b23c4bcf9b66650d98e28d43cea12c3"
* extension[huellaAnterior].valueString = "29edd5fdfed63c18b8663fa59843964088d1a553273c09c68b79ca12a6cc196f"

Instance: leucemia-m-7
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Aceptada con reserva | Accepted with a reservation"
Description: "Aceptada con reserva. | Accepted with a reservation."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-19T18:20:00.000Z"
* recorded = "2026-11-19T18:20:02.000Z"
* activity = $v2-0003#S43
* location.type = "Location"
* location.identifier.system = $Unidad
* location.identifier.value = "CIBIOR"
* location.display = "CIBIOR"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Óscar Tecuapacho, puerta del laboratorio"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $Unidad
* agent[quien].onBehalfOf.identifier.value = "CIBIOR"
* agent[quien].onBehalfOf.display = "CIBIOR"
* extension[nota].valueString = "Aceptada con reserva: 26 horas desde la toma, muestra irrepetible"
* entity.role = #source
* entity.what = Reference(leucemia-m-6)
* extension[huella].valueString = "ee9422d98b7d52dcdbe5561e04d58343db0d70d39ef5d4ac009dc821380a827d"
* extension[huellaAnterior].valueString = "75ae0c4b16ec242644cb149e417c09bb6b23c4bcf9b66650d98e28d43cea12c3"

Instance: leucemia-m-8
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Se adquirió en el citómetro | Acquired on the cytometer"
Description: "Se adquirió en el citómetro. | Acquired on the cytometer."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-19T21:00:00.000Z"
* recorded = "2026-11-19T21:00:02.000Z"
* activity = $v2-0003#S51
* location.type = "Location"
* location.identifier.system = $Unidad
* location.identifier.value = "CIBIOR"
* location.display = "CIBIOR"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Irma Xicale, histotecnología"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $Unidad
* agent[quien].onBehalfOf.identifier.value = "CIBIOR"
* agent[quien].onBehalfOf.display = "CIBIOR"
* entity.role = #source
* entity.what = Reference(leucemia-m-7)
* extension[huella].valueString = "bdd05c93460622bb0122441a5dbf257d4469054d03435e83c4fce27824773872"
* extension[huellaAnterior].valueString = "ee9422d98b7d52dcdbe5561e04d58343db0d70d39ef5d4ac009dc821380a827d"

Instance: leucemia-m-9
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "T40 de la cadena | T40 of the chain"
Description: "T40 de la cadena. | T40 of the chain."
* target = Reference(leucemia-medula)
* occurredDateTime = "2026-11-19T21:30:00.000Z"
* recorded = "2026-11-19T21:30:02.000Z"
* activity = $Movimiento#T40
* location.type = "Location"
* location.identifier.system = $Unidad
* location.identifier.value = "CIBIOR"
* location.display = "CIBIOR"
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Irma Xicale, histotecnología"
* agent[quien].onBehalfOf.type = "Organization"
* agent[quien].onBehalfOf.identifier.system = $Unidad
* agent[quien].onBehalfOf.identifier.value = "CIBIOR"
* agent[quien].onBehalfOf.display = "CIBIOR"
* entity.role = #source
* entity.what = Reference(leucemia-m-8)
* extension[huella].valueString = "263f6a2fb3164a45523bedf25cb9216c55e074f97237b3311d0a5413e0e956f1"
* extension[huellaAnterior].valueString = "bdd05c93460622bb0122441a5dbf257d4469054d03435e83c4fce27824773872"
