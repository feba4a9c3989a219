// Cáncer de mama, 3: otro bloque de la misma biopsia reemplaza al roto; se acepta y se corta.

Instance: mama-solicitud-2
InstanceOf: SolicitudOncologica
Usage: #example
Title: "La nueva toma reemplaza a la solicitud rechazada | The new sample replaces the rejected order"
Description: "La nueva toma reemplaza a la solicitud rechazada. | The new sample replaces the rejected order."
* requisition.type = $v2-0203#PLAC
* requisition.system = $NumeroDeSolicitud
* requisition.value = "SOL-2026-0420"
* status = #completed
* intent = #order
* priority = #routine
* code.coding[estudio] = $Estudio#IHC-MAMA
* subject = Reference(mama-paciente)
* contained[0] = mama-solicitante
* requester.reference = "#solicitante"
* requester.display = "Dra. Elena Cota Murillo"
* performer.type = "Organization"
* performer.identifier.system = $Unidad
* performer.identifier.value = "CIBIOR"
* performer.display = "CIBIOR"
* reasonCode[0] = $CIE10#C50.4
* reasonCode[1].text = "Carcinoma ductal infiltrante: receptores, HER2 y Ki-67"
* bodySite.text = "Mama izquierda, cuadrante superior externo"
* extension[biRads].valueCode = #5
* extension[lateralidad].valueCode = #left
* extension[neoadyuvancia].valueCode = #no
* authoredOn = "2026-11-20T15:00:00.000Z"
* replaces = Reference(mama-solicitud-1)
* specimen = Reference(mama-bloque-2)

Instance: mama-parte-2
InstanceOf: MuestraParte
Usage: #example
Title: "La misma biopsia, bajo la nueva solicitud | The same biopsy under the new order"
Description: "La misma biopsia, bajo la nueva solicitud. | The same biopsy under the new order."
* identifier[etiqueta].system = $Etiqueta
* identifier[etiqueta].value = "260000004205"
* status = #available
* type.coding[forma] = $Forma#TEJIDO-FORMOL
* subject = Reference(mama-paciente)
* request = Reference(mama-solicitud-2)
* collection.collectedDateTime = "2026-11-16T17:30:00.000Z"
* collection.bodySite.text = "Mama izquierda"
* collection.extension[horaDeFijacion].valueDateTime = "2026-11-16T17:50:00.000Z"
* container.description = "A"

Instance: mama-bloque-2
InstanceOf: MuestraBloque
Usage: #example
Title: "El bloque que reemplaza al roto | The block that replaces the broken one"
Description: "El bloque que reemplaza al roto. | The block that replaces the broken one."
* identifier[etiqueta].system = $Etiqueta
* identifier[etiqueta].value = "260000004218"
* accessionIdentifier.system = $Folio
* accessionIdentifier.value = "26-00420"
* status = #available
* type.coding[forma] = $Forma#BLOQUE-PARAFINA
* type.coding[sct] = $SCT#1201985008
* subject = Reference(mama-paciente)
* receivedTime = "2026-11-23T16:05:00.000Z"
* parent = Reference(mama-parte-2)
* request = Reference(mama-solicitud-2)
* collection.collectedDateTime = "2026-11-16T17:30:00.000Z"
* collection.bodySite.text = "Mama izquierda"
* collection.extension[horaDeFijacion].valueDateTime = "2026-11-16T17:50:00.000Z"
* collection.extension[finDeFijacion].valueDateTime = "2026-11-17T13:50:00.000Z"
* extension[descalcificada].valueCode = #no
* container.type = $SCT#434464009
* container.additiveCodeableConcept.text = "Formol al 10 % amortiguado"
* container.description = "A1"

Instance: mama-laminilla-her2
InstanceOf: MuestraLaminilla
Usage: #example
Title: "Corte teñido para HER2 | Section stained for HER2"
Description: "Corte teñido para HER2. | Section stained for HER2."
* identifier[etiqueta].system = $Etiqueta
* identifier[etiqueta].value = "260000004315"
* accessionIdentifier.system = $Folio
* accessionIdentifier.value = "26-00420"
* status = #available
* type.coding[forma] = $Forma#LAMINILLA-SIN-TENIR
* type.coding[sct] = $SCT#430856003
* subject = Reference(mama-paciente)
* parent = Reference(mama-bloque-2)
* request = Reference(mama-solicitud-2)
* collection.extension[fechaDeCorte].valueDate = "2026-11-23"
* container.description = "A1-1"
* container.type = $SCT#433466003
