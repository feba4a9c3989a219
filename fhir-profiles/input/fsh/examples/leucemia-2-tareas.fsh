// Leucemia infantil, 2: la caja y la tarea.

Instance: leucemia-embarque
InstanceOf: TareaDeEmbarque
Usage: #example
Title: "La caja con termógrafo | The box with a logger"
Description: "La caja con termógrafo. | The box with a logger."
* identifier.system = $Etiqueta
* identifier.value = "E260000000784"
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
* executionPeriod.start = "2026-11-18T18:00:00.000Z"
* executionPeriod.end = "2026-11-19T17:31:00.000Z"
* input[+].type = $TipoDeTarea#muestra
* input[=].valueReference = Reference(leucemia-medula)
* input[+].type = $TipoDeTarea#transportista
* input[=].valueReference.display = "Mensajería Ejemplo"
* input[+].type = $TipoDeTarea#guia
* input[=].valueString = "ME-EJEMPLO-7788"
* input[+].type = $TipoDeTarea#banda-de-temperatura
* input[=].valueRange.low = 15 'Cel' "°C"
* input[=].valueRange.high = 25 'Cel' "°C"

Instance: leucemia-tarea
InstanceOf: TareaDeSolicitud
Usage: #example
Title: "La tarea terminada | The completed task"
Description: "La tarea terminada. | The completed task."
* status = #completed
* businessStatus = $Paso#liberada
* intent = #order
* priority = #urgent
* code = $task-code#fulfill
* focus = Reference(leucemia-solicitud)
* for = Reference(leucemia-paciente)
* authoredOn = "2026-11-18T16:30:00.000Z"
* lastModified = "2026-11-20T19:00:00.000Z"
* requester.type = "Organization"
* requester.identifier.system = $CLUES
* requester.identifier.value = "BCIMB000010"
* requester.display = "Hospital General de Ensenada"
* owner.type = "Organization"
* owner.identifier.system = $Unidad
* owner.identifier.value = "CIBIOR"
* owner.display = "CIBIOR"
* restriction.period.end = "2026-11-24T18:20:00.000Z"
* output.type = $LNC#33719-6
* output.valueReference = Reference(leucemia-informe)
