// Lo que le pasa a un recipiente: eventos de IHE SET (HL7 v2, tabla 0003) y los que esa tabla no tiene.

CodeSystem: MovimientoPropio
Id: movimiento
Title: "Movimientos propios | Local custody events"
Description: "Lo que le puede pasar a un recipiente y no tiene código en la tabla 0003 de HL7 v2. Todos empiezan con T. | What can happen to a container and has no code in HL7 v2 table 0003. All begin with T."
* insert Catalogo
* #T10 "Embalado" "Se puso en una caja."
* insert En(T10, Packed into a box)
* #T11 "Sacado de la caja" "Se sacó de la caja antes de que saliera."
* insert En(T11, Taken out of its box before departure)
* #T12 "Derivado" "Se obtuvo de otro recipiente: una laminilla de un bloque."
* insert En(T12, Made out of another container)
* #T13 "Cancelado" "El hospital lo canceló antes de enviarlo; lleva motivo."
* insert En(T13, Called off by the hospital before it left)
* #T20 "En espera" "El laboratorio espera algo antes de decidir; lleva motivo."
* insert En(T20, Held at reception)
* #T30 "Faltante" "Debía venir en su caja y no vino; lleva motivo."
* insert En(T30, Missing from its box)
* #T40 "En lectura" "Llegó al escritorio de quien lo lee."
* insert En(T40, At the desk of whoever reads it)
* #T50 "Lectura deshecha" "El movimiento anterior fue un error y se retira; lleva motivo."
* insert En(T50, The event before was a mistake and is taken back)

ValueSet: EventosSet
Id: eventos-set
Title: "Eventos de muestra de IHE SET | Specimen events of IHE SET"
Description: "S38 a S52 de la tabla 0003 de HL7 v2, que entraron en su versión 3.0.0; versiones anteriores no los tienen todos. | S38 to S52 of HL7 v2 table 0003 as of its version 3.0.0; earlier versions lack some."
* insert Publicado
* $v2-0003#S38
* $v2-0003#S39
* $v2-0003#S40
* $v2-0003#S41
* $v2-0003#S42
* $v2-0003#S43
* $v2-0003#S44
* $v2-0003#S45
* $v2-0003#S46
* $v2-0003#S47
* $v2-0003#S48
* $v2-0003#S49
* $v2-0003#S50
* $v2-0003#S51
* $v2-0003#S52

ValueSet: EventosDeCustodia
Id: eventos-de-custodia
Title: "Eventos de custodia | Custody events"
Description: "Los de IHE SET y los propios. | Those of IHE SET and the local ones."
* insert Publicado
* include codes from valueset EventosSet
* include codes from system $Movimiento

CodeSystem: Paso
Id: paso
Title: "Pasos de una solicitud | Steps of an order"
Description: "Hasta dónde va un estudio, para Task.businessStatus; se deduce de lo que se leyó. | How far a test is, for Task.businessStatus; it follows from what was scanned."
* insert Catalogo
* #registrada "Registrada" "La solicitud existe; de la muestra aún no se sabe nada."
* insert En(registrada, On record)
* #cancelada "Cancelada" "El hospital canceló todo lo que no había enviado."
* insert En(cancelada, The hospital called off all that it had not sent)
* #sin-muestra "Sin muestra" "No se pudo tomar ninguna muestra."
* insert En(sin-muestra, No sample could be taken)
* #extraviada "Extraviada" "Lo que se envió no llegó."
* insert En(extraviada, What was sent did not come)
* #rechazada "Rechazada" "El laboratorio rechazó todo lo que llegó."
* insert En(rechazada, The laboratory rejected everything that came)
* #tomada "Tomada" "La muestra se tomó."
* insert En(tomada, The sample was taken)
* #embalada "Embalada" "Está en una caja."
* insert En(embalada, In a box)
* #en-transito "En tránsito" "La lleva el transportista."
* insert En(en-transito, With the carrier)
* #recibida "Recibida" "Está en la puerta del laboratorio."
* insert En(recibida, At the door of the laboratory)
* #en-espera "En espera" "El laboratorio espera algo antes de decidir."
* insert En(en-espera, The laboratory waits for something before it decides)
* #aceptada "Aceptada" "Pasó la revisión del laboratorio."
* insert En(aceptada, It passed the checks of the laboratory)
* #en-proceso "En proceso" "Se trabaja en ella."
* insert En(en-proceso, It is being worked on)
* #en-lectura "En lectura" "Está con quien la lee."
* insert En(en-lectura, With whoever reads it)
* #liberada "Liberada" "El informe se liberó."
* insert En(liberada, The report was released)

ValueSet: Pasos
Id: pasos
Title: "Pasos de una solicitud | Steps of an order"
Description: "Todos los pasos. | All steps."
* insert Publicado
* include codes from system $Paso

CodeSystem: TipoDeTarea
Id: tipo-de-tarea
Title: "Tipos de tarea propios | Local kinds of task"
Description: "R4 no tiene el recurso Transport: un embarque es una Task con este código. | R4 has no Transport resource: a shipment is a Task with this code."
* insert Catalogo
* #transporte "Transporte de muestras" "Una caja con muestras, de la unidad que envía al laboratorio."
* insert En(transporte, Transport of samples)
* #muestra "Muestra que viaja" "Entrada de la tarea: un recipiente de la caja."
* insert En(muestra, A container in the box)
* #transportista "Transportista" "Entrada de la tarea: quién la lleva."
* insert En(transportista, Carrier)
* #guia "Número de guía" "Entrada de la tarea: el número del transportista."
* insert En(guia, Number given by the carrier)
* #banda-de-temperatura "Banda de temperatura" "Entrada de la tarea: entre qué temperaturas debe viajar."
* insert En(banda-de-temperatura, Temperature band)
* #relacion-de-envio "Relación de envío" "Salida de la tarea: el papel que va en la caja."
* insert En(relacion-de-envio, Manifest)

ValueSet: DatosDeEmbarque
Id: datos-de-embarque
Title: "Datos de un embarque | Data of a shipment"
Description: "Lo que una tarea de embarque puede llevar como entrada. | What a shipment task may have as input."
* insert Publicado
* $TipoDeTarea#muestra
* $TipoDeTarea#transportista
* $TipoDeTarea#guia
* $TipoDeTarea#banda-de-temperatura
