// Cómo se leen los códigos propios en los de HL7.

Instance: pasos-a-eventos
InstanceOf: ConceptMap
Usage: #definition
Title: "De pasos a eventos de custodia | From steps to custody events"
Description: "Qué evento lleva a una muestra a cada paso. Un paso es un estado y un evento algo que pasó: por eso casi todo es relatedto. | Which event leads to each step; a step is a state and an event something that happened."
* url = "https://trazo.mx/fhir/ConceptMap/pasos-a-eventos"
* name = "PasosAEventos"
* title = "De pasos a eventos de custodia | From steps to custody events"
* description = "Qué evento lleva a una muestra a cada paso. Un paso es un estado y un evento algo que pasó: por eso casi todo es relatedto. | Which event leads to each step; a step is a state and an event something that happened."
* version = "0.1.0"
* status = #active
* experimental = false
* publisher = "Trazo"
* date = "2026-11-22"
* sourceCanonical = "https://trazo.mx/fhir/ValueSet/pasos"
* targetCanonical = "https://trazo.mx/fhir/ValueSet/eventos-de-custodia"
* group[0].source = "https://trazo.mx/fhir/CodeSystem/paso"
* group[=].target = "http://terminology.hl7.org/CodeSystem/v2-0003"
* group[=].element[0].code = #registrada
* group[=].element[=].target[0].code = #S38
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[=].comment = "La etiqueta se imprime al registrar. | The label is printed on registration."
* group[=].element[+].code = #sin-muestra
* group[=].element[=].target[0].code = #S40
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #rechazada
* group[=].element[=].target[0].code = #S44
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #tomada
* group[=].element[=].target[0].code = #S39
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #en-transito
* group[=].element[=].target[0].code = #S41
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #recibida
* group[=].element[=].target[0].code = #S42
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #aceptada
* group[=].element[=].target[0].code = #S43
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #en-proceso
* group[=].element[=].target[0].code = #S50
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #S51
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #liberada
* group[=].element[=].target[0].equivalence = #unmatched
* group[=].element[=].target[=].comment = "Liberar es un hecho del informe, no de la muestra. | Release is a fact of the report, not of the specimen."
* group[+].source = "https://trazo.mx/fhir/CodeSystem/paso"
* group[=].target = "https://trazo.mx/fhir/CodeSystem/movimiento"
* group[=].element[0].code = #cancelada
* group[=].element[=].target[0].code = #T13
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #extraviada
* group[=].element[=].target[0].code = #T30
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #embalada
* group[=].element[=].target[0].code = #T10
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #en-espera
* group[=].element[=].target[0].code = #T20
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #en-lectura
* group[=].element[=].target[0].code = #T40
* group[=].element[=].target[=].equivalence = #relatedto

Instance: pasos-a-estado-de-tarea
InstanceOf: ConceptMap
Usage: #definition
Title: "De pasos a Task.status | From steps to Task.status"
Description: "Cada paso tiene un solo estado de FHIR. | Each step has exactly one status of FHIR."
* url = "https://trazo.mx/fhir/ConceptMap/pasos-a-estado-de-tarea"
* name = "PasosAEstadoDeTarea"
* title = "De pasos a Task.status | From steps to Task.status"
* description = "Cada paso tiene un solo estado de FHIR. | Each step has exactly one status of FHIR."
* version = "0.1.0"
* status = #active
* experimental = false
* publisher = "Trazo"
* date = "2026-11-22"
* sourceCanonical = "https://trazo.mx/fhir/ValueSet/pasos"
* targetCanonical = "http://hl7.org/fhir/ValueSet/task-status"
* group[0].source = "https://trazo.mx/fhir/CodeSystem/paso"
* group[=].target = "http://hl7.org/fhir/task-status"
* group[=].element[0].code = #registrada
* group[=].element[=].target[0].code = #requested
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #cancelada
* group[=].element[=].target[0].code = #cancelled
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #sin-muestra
* group[=].element[=].target[0].code = #failed
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #extraviada
* group[=].element[=].target[0].code = #requested
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #rechazada
* group[=].element[=].target[0].code = #rejected
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #tomada
* group[=].element[=].target[0].code = #requested
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #embalada
* group[=].element[=].target[0].code = #requested
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #en-transito
* group[=].element[=].target[0].code = #requested
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #recibida
* group[=].element[=].target[0].code = #received
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #en-espera
* group[=].element[=].target[0].code = #received
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #aceptada
* group[=].element[=].target[0].code = #accepted
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #en-proceso
* group[=].element[=].target[0].code = #in-progress
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #en-lectura
* group[=].element[=].target[0].code = #in-progress
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #liberada
* group[=].element[=].target[0].code = #completed
* group[=].element[=].target[=].equivalence = #wider

Instance: motivos-a-v2-0490
InstanceOf: ConceptMap
Usage: #definition
Title: "De motivos propios a la tabla 0490 | From local reasons to table 0490"
Description: "Lo que la tabla 0490 de HL7 v2 no tiene queda sin par y se manda solo con el código propio. | What HL7 v2 table 0490 lacks has no pair and is sent with the local code alone."
* url = "https://trazo.mx/fhir/ConceptMap/motivos-a-v2-0490"
* name = "MotivosAV20490"
* title = "De motivos propios a la tabla 0490 | From local reasons to table 0490"
* description = "Lo que la tabla 0490 de HL7 v2 no tiene queda sin par y se manda solo con el código propio. | What HL7 v2 table 0490 lacks has no pair and is sent with the local code alone."
* version = "0.1.0"
* status = #active
* experimental = false
* publisher = "Trazo"
* date = "2026-11-22"
* sourceCanonical = "https://trazo.mx/fhir/ValueSet/motivos"
* targetCanonical = "http://terminology.hl7.org/ValueSet/v2-0490"
* group[0].source = "https://trazo.mx/fhir/CodeSystem/motivo-de-recepcion"
* group[=].target = "http://terminology.hl7.org/CodeSystem/v2-0490"
* group[=].element[0].code = #CLOTTED
* group[=].element[=].target[0].code = #RC
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #INSUFFICIENT
* group[=].element[=].target[0].code = #QS
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #EXPIRED
* group[=].element[=].target[0].code = #EX
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #WRONG_CONTAINER
* group[=].element[=].target[0].code = #RN
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #LABEL_MISMATCH
* group[=].element[=].target[0].code = #RM
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #BROKEN
* group[=].element[=].target[0].code = #RB
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #OUT_OF_TEMPERATURE
* group[=].element[=].target[0].code = #RP
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #HAEMOLYSED
* group[=].element[=].target[0].code = #RH
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #BLOCK_DAMAGED
* group[=].element[=].target[0].code = #RB
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #NO_TUMOUR
* group[=].element[=].target[0].code = #QS
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #FIXATION_WRONG
* group[=].element[=].target[0].equivalence = #unmatched
* group[=].element[+].code = #NOT_PROVIDED
* group[=].element[=].target[0].equivalence = #unmatched
* group[=].element[+].code = #MISSING_DATA
* group[=].element[=].target[0].code = #RE
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #CONTRADICTORY_DATA
* group[=].element[=].target[0].code = #RM
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #MISSING_REPORT
* group[=].element[=].target[0].equivalence = #unmatched
* group[=].element[+].code = #ADDITIONAL_TISSUE
* group[=].element[=].target[0].equivalence = #unmatched
