// Cáncer de mama, 3: la custodia del segundo bloque y de su laminilla.

Instance: mama-b2-1
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "S38 de la cadena | S38 of the chain"
Description: "S38 de la cadena. | S38 of the chain."
* target = Reference(mama-bloque-2)
* occurredDateTime = "2026-11-20T15:00:00.000Z"
* recorded = "2026-11-20T15:00:02.000Z"
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
* extension[huella].valueString = "6c75deff34410ca7633c7b1df39cf02c2757b99ef73934d59b1224e3a2b5621d"
* extension[huellaAnterior].valueString = "0000000000000000000000000000000000000000000000000000000000000000"

Instance: mama-b2-2
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "S39 de la cadena | S39 of the chain"
Description: "S39 de la cadena. | S39 of the chain."
* target = Reference(mama-bloque-2)
* occurredDateTime = "2026-11-20T15:04:00.000Z"
* recorded = "2026-11-20T15:04:02.000Z"
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
* entity.what = Reference(mama-b2-1)
* extension[huella].valueString = "41d5d9577dd61e89169f944a638e84a0fa494f35f09608de27411e604490f115"
* extension[huellaAnterior].valueString = "6c75deff34410ca7633c7b1df39cf02c2757b99ef73934d59b1224e3a2b5621d"

Instance: mama-b2-3
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "T10 de la cadena | T10 of the chain"
Description: "T10 de la cadena. | T10 of the chain."
* target = Reference(mama-bloque-2)
* occurredDateTime = "2026-11-20T17:30:00.000Z"
* recorded = "2026-11-20T17:30:02.000Z"
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
* entity.what = Reference(mama-b2-2)
* extension[huella].valueString = "bad9a1bde1457ca602cb1eb726414d084b01f87410f04786feed3f1aebb25b7f"
* extension[huellaAnterior].valueString = "41d5d9577dd61e89169f944a638e84a0fa494f35f09608de27411e604490f115"

Instance: mama-b2-4
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "S41 de la cadena | S41 of the chain"
Description: "S41 de la cadena. | S41 of the chain."
* target = Reference(mama-bloque-2)
* occurredDateTime = "2026-11-20T19:30:00.000Z"
* recorded = "2026-11-20T19:30:02.000Z"
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
* agent[transportista].who.display = "Paquetería Ejemplo"
* entity.role = #source
* entity.what = Reference(mama-b2-3)
* extension[huella].valueString = "1e8a888dd5944efda8cb67d49e7857874a964637a020904ebddfe2580138d07b"
* extension[huellaAnterior].valueString = "bad9a1bde1457ca602cb1eb726414d084b01f87410f04786feed3f1aebb25b7f"

Instance: mama-b2-5
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "S42 de la cadena | S42 of the chain"
Description: "S42 de la cadena. | S42 of the chain."
* target = Reference(mama-bloque-2)
* occurredDateTime = "2026-11-23T16:05:00.000Z"
* recorded = "2026-11-23T16:05:02.000Z"
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
* entity.role = #source
* entity.what = Reference(mama-b2-4)
* extension[huella].valueString = "04bdf1279b3af6460c6016f45ded1c6b322767279ef9e2dfed81175333240345"
* extension[huellaAnterior].valueString = "1e8a888dd5944efda8cb67d49e7857874a964637a020904ebddfe2580138d07b"

Instance: mama-b2-6
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Pasó la revisión | It passed the checks"
Description: "Pasó la revisión. | It passed the checks."
* target = Reference(mama-bloque-2)
* occurredDateTime = "2026-11-23T16:20:00.000Z"
* recorded = "2026-11-23T16:20:02.000Z"
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
* entity.role = #source
* entity.what = Reference(mama-b2-5)
* extension[huella].valueString = "b109e51d2d8e242263779cbff7468ef3600adbc80193574a71c257d8beb91b81"
* extension[huellaAnterior].valueString = "04bdf1279b3af6460c6016f45ded1c6b322767279ef9e2dfed81175333240345"

Instance: mama-b2-7
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Se cortaron laminillas | Slides were cut"
Description: "Se cortaron laminillas. | Slides were cut."
* target = Reference(mama-bloque-2)
* occurredDateTime = "2026-11-23T17:10:00.000Z"
* recorded = "2026-11-23T17:10:02.000Z"
* activity = $v2-0003#S50
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
* entity.what = Reference(mama-b2-6)
* extension[huella].valueString = "573befad3889e2ac02f3de5aab4c49e3be3f5d383a2e21643da6e31b86b455ec"
* extension[huellaAnterior].valueString = "b109e51d2d8e242263779cbff7468ef3600adbc80193574a71c257d8beb91b81"

Instance: mama-l1-1
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Salió del bloque | Made out of the block"
Description: "Salió del bloque. | Made out of the block."
* target = Reference(mama-laminilla-her2)
* occurredDateTime = "2026-11-23T17:10:00.000Z"
* recorded = "2026-11-23T17:10:02.000Z"
* activity = $Movimiento#T12
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
* extension[huella].valueString = "cbbe791e3f7b9b2f2d38b907ad4c3258678e427ec429f37594e743a4ee74e763"
* extension[huellaAnterior].valueString = "0000000000000000000000000000000000000000000000000000000000000000"

Instance: mama-l1-2
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Se tiñó | It was stained"
Description: "Se tiñó. | It was stained."
* target = Reference(mama-laminilla-her2)
* occurredDateTime = "2026-11-23T21:40:00.000Z"
* recorded = "2026-11-23T21:40:02.000Z"
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
* entity.what = Reference(mama-l1-1)
* extension[huella].valueString = "6d4586528e238d9b54c8ed14ae311c68b97c31c06aac12e4585fe152126eb228"
* extension[huellaAnterior].valueString = "cbbe791e3f7b9b2f2d38b907ad4c3258678e427ec429f37594e743a4ee74e763"

Instance: mama-l1-3
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Llegó a quien la lee | It reached its reader"
Description: "Llegó a quien la lee. | It reached its reader."
* target = Reference(mama-laminilla-her2)
* occurredDateTime = "2026-11-24T14:00:00.000Z"
* recorded = "2026-11-24T14:00:02.000Z"
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
* entity.what = Reference(mama-l1-2)
* extension[huella].valueString = "82d79408349d702b4188875bc0d20a7915c01f221e40074d760ffcfe10e8164c"
* extension[huellaAnterior].valueString = "6d4586528e238d9b54c8ed14ae311c68b97c31c06aac12e4585fe152126eb228"
