// Cáncer de mama, 3: la caja y la tarea.

Instance: mama-embarque
InstanceOf: TareaDeEmbarque
Usage: #example
Title: "La caja que llevó el segundo bloque | The box that carried the second block"
Description: "La caja que llevó el segundo bloque. | The box that carried the second block."
* identifier.system = $Etiqueta
* identifier.value = "E260000000776"
* status = #completed
* intent = #order
* code = $TipoDeTarea#transporte
* requester.type = "Organization"
* requester.identifier.system = $CLUES
* requester.identifier.value = "BCIMB000010"
* requester.display = "Hospital General de Ensenada"
* owner.type = "Organization"
* owner.identifier.system = $Unidad
* owner.identifier.value = "CIBIOR"
* owner.display = "CIBIOR"
* executionPeriod.start = "2026-11-20T19:30:00.000Z"
* executionPeriod.end = "2026-11-23T16:05:00.000Z"
* input[+].type = $TipoDeTarea#muestra
* input[=].valueReference = Reference(mama-bloque-2)
* input[+].type = $TipoDeTarea#transportista
* input[=].valueReference.display = "Paquetería Ejemplo"
* input[+].type = $TipoDeTarea#guia
* input[=].valueString = "1Z-EJEMPLO-0001"
* extension[temperatura].extension[vigilada].valueBoolean = false

Instance: mama-tarea-2
InstanceOf: TareaDeSolicitud
Usage: #example
Title: "La tarea terminada | The completed task"
Description: "La tarea terminada. | The completed task."
* status = #completed
* businessStatus = $Paso#liberada
* intent = #order
* priority = #routine
* code = $task-code#fulfill
* focus = Reference(mama-solicitud-2)
* for = Reference(mama-paciente)
* authoredOn = "2026-11-20T15:00:00.000Z"
* lastModified = "2026-11-27T16:00:00.000Z"
* requester.type = "Organization"
* requester.identifier.system = $CLUES
* requester.identifier.value = "BCIMB000010"
* requester.display = "Hospital General de Ensenada"
* owner.type = "Organization"
* owner.identifier.system = $Unidad
* owner.identifier.value = "CIBIOR"
* owner.display = "CIBIOR"
* restriction.period.end = "2026-11-24T16:20:00.000Z"
* output.type = $LNC#60568-3
* output.valueReference = Reference(mama-informe)
