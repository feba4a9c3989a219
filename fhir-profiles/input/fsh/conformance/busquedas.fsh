// Parámetros de búsqueda que R4 no tiene y que hacen falta para seguir una muestra.

RuleSet: Busqueda(id, codigo, base, tipo, expresion)
* url = "https://trazo.mx/fhir/SearchParameter/{id}"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Trazo"
* code = #{codigo}
* base[0] = #{base}
* type = #{tipo}
* expression = "{expresion}"
* xpathUsage = #normal

Instance: Task-due
InstanceOf: SearchParameter
Usage: #definition
Title: "Tareas por fecha prometida | Tasks by promised time"
Description: "Tareas cuyo resultado se prometió para entonces."
* insert Busqueda(Task-due, due, Task, date, Task.restriction.period.end)
* name = "TaskDue"
* description = "Para cuándo se prometió el resultado; due=lt[ahora] con status distinto de completed da lo vencido. | When the result was promised for; due=lt[now] with an open status gives what is overdue."
* comparator[0] = #eq
* comparator[+] = #lt
* comparator[+] = #le
* comparator[+] = #gt
* comparator[+] = #ge

Instance: Task-status-reason
InstanceOf: SearchParameter
Usage: #definition
Title: "Tareas por motivo | Tasks by reason"
Description: "Tareas rechazadas o en espera por un motivo."
* insert Busqueda(Task-status-reason, status-reason, Task, token, Task.statusReason)
* name = "TaskStatusReason"
* description = "Por qué se rechazó o espera, con el código propio o el de la tabla 0490. | Why it was rejected or waits, by the local code or that of table 0490."

Instance: Provenance-activity
InstanceOf: SearchParameter
Usage: #definition
Title: "Movimientos por evento | Events by activity"
Description: "Movimientos de un tipo."
* insert Busqueda(Provenance-activity, activity, Provenance, token, Provenance.activity)
* name = "ProvenanceActivity"
* description = "Qué pasó: S38 a S52 de la tabla 0003 o un código propio que empieza con T. | What happened: S38 to S52 of table 0003 or a local code that begins with T."
