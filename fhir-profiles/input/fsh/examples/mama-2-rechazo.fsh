// Cáncer de mama, 2: el bloque llega roto, se rechaza y se pide nueva toma.

Instance: mama-bloque-1
InstanceOf: MuestraBloque
Usage: #example
Title: "El bloque rechazado | The rejected block"
Description: "El bloque rechazado. | The rejected block."
* identifier[etiqueta].system = $Etiqueta
* identifier[etiqueta].value = "260000004114"
* accessionIdentifier.system = $Folio
* accessionIdentifier.value = "26-00411"
* status = #unsatisfactory
* type.coding[forma] = $Forma#BLOQUE-PARAFINA
* type.coding[sct] = $SCT#1201985008
* subject = Reference(mama-paciente)
* receivedTime = "2026-11-19T16:20:00.000Z"
* parent = Reference(mama-parte-1)
* request = Reference(mama-solicitud-1)
* collection.collectedDateTime = "2026-11-16T17:30:00.000Z"
* collection.bodySite.text = "Mama izquierda"
* collection.extension[horaDeFijacion].valueDateTime = "2026-11-16T17:50:00.000Z"
* collection.extension[finDeFijacion].valueDateTime = "2026-11-17T13:50:00.000Z"
* extension[descalcificada].valueCode = #no
* container.type = $SCT#434464009
* container.additiveCodeableConcept.text = "Formol al 10 % amortiguado"
* container.description = "A1"

Instance: mama-b1-1
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Se imprimió la etiqueta | The label was printed"
Description: "Se imprimió la etiqueta. | The label was printed."
* target = Reference(mama-bloque-1)
* occurredDateTime = "2026-11-17T15:00:00.000Z"
* recorded = "2026-11-17T15:00:02.000Z"
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
* extension[huella].valueString = "b1ac0db766aaafe7763f7135d80fde5724b45bf346e65496750c903573c190f0"
* extension[huellaAnterior].valueString = "0000000000000000000000000000000000000000000000000000000000000000"

Instance: mama-b1-2
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "La muestra se tomó | The sample was taken"
Description: "La muestra se tomó. | The sample was taken."
* target = Reference(mama-bloque-1)
* occurredDateTime = "2026-11-17T15:05:00.000Z"
* recorded = "2026-11-17T15:05:02.000Z"
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
* entity.what = Reference(mama-b1-1)
* extension[huella].valueString = "daf5363aa89dc06cea1529b050f4c4a5e0213663b7a5958bafda532f3ca919d0"
* extension[huellaAnterior].valueString = "b1ac0db766aaafe7763f7135d80fde5724b45bf346e65496750c903573c190f0"

Instance: mama-b1-3
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Se embaló | It was packed"
Description: "Se embaló. | It was packed."
* target = Reference(mama-bloque-1)
* occurredDateTime = "2026-11-17T18:00:00.000Z"
* recorded = "2026-11-17T18:00:02.000Z"
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
* entity.what = Reference(mama-b1-2)
* extension[huella].valueString = "bf8218af8adb8e3f7c151ea7e2da3545d3ed46ac1d6a272365cccd1f68cef138"
* extension[huellaAnterior].valueString = "daf5363aa89dc06cea1529b050f4c4a5e0213663b7a5958bafda532f3ca919d0"

Instance: mama-b1-4
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Salió con el transportista | It left with the carrier"
Description: "Salió con el transportista. | It left with the carrier."
* target = Reference(mama-bloque-1)
* occurredDateTime = "2026-11-17T19:30:00.000Z"
* recorded = "2026-11-17T19:30:02.000Z"
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
* entity.what = Reference(mama-b1-3)
* extension[huella].valueString = "0fb261c888684932ee16303c9c51d791dd1aa750b41b4cbb152d9e19730cd3f2"
* extension[huellaAnterior].valueString = "bf8218af8adb8e3f7c151ea7e2da3545d3ed46ac1d6a272365cccd1f68cef138"

Instance: mama-b1-5
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Llegó al laboratorio | It arrived at the laboratory"
Description: "Llegó al laboratorio. | It arrived at the laboratory."
* target = Reference(mama-bloque-1)
* occurredDateTime = "2026-11-19T16:20:00.000Z"
* recorded = "2026-11-19T16:20:02.000Z"
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
* extension[condicion].valueCodeableConcept = $v2-0493#ROOM
* extension[temperatura].extension[vigilada].valueBoolean = false
* entity.role = #source
* entity.what = Reference(mama-b1-4)
* extension[huella].valueString = "b440fcd9e567079f01c1e688fb369744b9bae3814410f9cc331a523dcc6e8fe6"
* extension[huellaAnterior].valueString = "0fb261c888684932ee16303c9c51d791dd1aa750b41b4cbb152d9e19730cd3f2"

Instance: mama-b1-6
InstanceOf: MovimientoDeCustodia
Usage: #example
Title: "Se rechazó | It was rejected"
Description: "Se rechazó. | It was rejected."
* target = Reference(mama-bloque-1)
* occurredDateTime = "2026-11-19T16:31:00.000Z"
* recorded = "2026-11-19T16:31:02.000Z"
* activity = $v2-0003#S44
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
* reason = $MotivoDeRecepcion#BLOCK_DAMAGED
* extension[nota].valueString = "Casete partido, parafina desprendida"
* extension[rechazo].extension[nuevaToma].valueBoolean = true
* extension[rechazo].extension[irrepetible].valueBoolean = false
* extension[rechazo].extension[observado].valueString = "Casete partido en dos; el tejido se desprendió de la parafina"
* entity.role = #source
* entity.what = Reference(mama-b1-5)
* extension[huella].valueString = "67042cb936d25d63c8ed90bc7ac055770eba21c50202508b988fdda72b68fbd7"
* extension[huellaAnterior].valueString = "b440fcd9e567079f01c1e688fb369744b9bae3814410f9cc331a523dcc6e8fe6"

Instance: mama-tarea-1
InstanceOf: TareaDeSolicitud
Usage: #example
Title: "La tarea rechazada, con su motivo | The rejected task with its reason"
Description: "La tarea rechazada, con su motivo. | The rejected task with its reason."
* status = #rejected
* businessStatus = $Paso#rechazada
* intent = #order
* priority = #routine
* code = $task-code#fulfill
* focus = Reference(mama-solicitud-1)
* for = Reference(mama-paciente)
* authoredOn = "2026-11-17T15:00:00.000Z"
* lastModified = "2026-11-19T16:31:00.000Z"
* requester.type = "Organization"
* requester.identifier.system = $CLUES
* requester.identifier.value = "BCIMB000010"
* requester.display = "Hospital General de Ensenada"
* owner.type = "Organization"
* owner.identifier.system = $Unidad
* owner.identifier.value = "CIBIOR"
* owner.display = "CIBIOR"
* statusReason.coding[0] = $MotivoDeRecepcion#BLOCK_DAMAGED
* statusReason.coding[1] = $v2-0490#RB
* statusReason.text = "Bloque o laminilla dañados"
* statusReason.extension[detalle].extension[nuevaToma].valueBoolean = true
