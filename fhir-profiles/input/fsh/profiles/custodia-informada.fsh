// Lo que otro sistema informa de la custodia: entra en el mismo registro y con las mismas reglas que una lectura.

Invariant: trz-gui-1
Description: "Una guía tiene a lo más 40 caracteres. | A carrier's number has at most 40 characters."
Severity: #error
Expression: "value.length() <= 40"

Extension: Guia
Id: numero-de-guia
Title: "Número de guía | Carrier's number"
Description: "El número que el transportista dio a la caja. | The number that the carrier gave to the box."
Context: Provenance
* insert Dato(string)
* obeys trz-gui-1

ValueSet: EventosInformables
Id: eventos-informables
Title: "Eventos que otro sistema informa | Events that another system reports"
Description: "Toma, embalaje, salida y llegada; los demás son del laboratorio y se leen en sus estaciones. | Collection, packing, departure and arrival; the others belong to the laboratory and are scanned at its stations."
* insert Publicado
* $v2-0003#S39
* $v2-0003#S41
* $v2-0003#S42
* $Movimiento#T10

Invariant: trz-mov-5
Description: "La toma, el embalaje y la llegada nombran un recipiente; la salida y el embalaje, una caja. | Collection, packing and arrival name a container; departure and packing, a box."
Severity: #error
Expression: "iif(activity.coding.where(code = 'T10').exists(), target.count() = 2, iif(activity.coding.where(code = 'S39' or code = 'S41').exists(), target.count() = 1, true))"

Profile: MovimientoInformado
Parent: Provenance
Id: movimiento-informado
Title: "Movimiento informado | Reported custody event"
Description: "Una toma, un embalaje, una salida o una llegada que informa el sistema de un hospital, de un laboratorio o de un transportista. El recipiente y la caja se nombran por su id o por el número de su etiqueta. Repetir lo mismo no registra nada nuevo. | A collection, packing, departure or arrival as the system of a hospital, laboratory or carrier reports it. Container and box are named by id or by the number on their labels. Repeating the same records nothing new."
* insert Publicado
* obeys trz-mov-4 and trz-mov-5
* target 1..2 MS
* target ^short = "El recipiente (Specimen) y, según el evento, la caja (Task) | The container (Specimen) and, as the event asks, the box (Task)"
* occurred[x] 1..1 MS
* occurred[x] only dateTime
* occurred[x] ^short = "Hora del hecho, con su zona | Time of the event, with its zone"
* recorded MS
* recorded ^short = "Hora del sistema que informa; Trazo pone la suya | Time of the reporting system; Trazo sets its own"
* policy 0..0
* location 0..0
* location ^short = "Es la unidad de la cuenta | It is the facility of the account"
* activity 1..1 MS
* activity from EventosInformables (required)
* activity.coding 1..*
* activity.coding.code 1..1
* reason 0..0
* agent 1..2 MS
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #closed
* agent contains
    quien 1..1 MS and
    transportista 0..1 MS
* agent[quien].type 1..1
* agent[quien].type = $participante#performer
* agent[quien].who.display 1..1 MS
* agent[quien].who ^short = "Quien lo hizo | Whoever did it"
* agent[transportista].type 1..1
* agent[transportista].type = $participante#custodian
* agent[transportista].who.display 1..1 MS
* agent[transportista].who ^short = "Quien se lo lleva | Whoever takes it"
* entity 0..0
* signature 0..0
* extension contains Guia named guia 0..1

Instance: informe-de-toma
InstanceOf: MovimientoInformado
Usage: #example
Title: "Un hospital informa una toma | A hospital reports a collection"
Description: "La muestra se nombra por su etiqueta. | The sample is named by its label."
* target.type = "Specimen"
* target.identifier.system = $Etiqueta
* target.identifier.value = "260000000127"
* occurredDateTime = "2026-11-20T09:04:00-08:00"
* recorded = "2026-11-20T09:05:00-08:00"
* activity = $v2-0003#S39
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Lupita Arce, recepción de Ensenada"

Instance: informe-de-salida
InstanceOf: MovimientoInformado
Usage: #example
Title: "Un transportista recoge una caja | A carrier takes a box"
Description: "La caja se nombra por su etiqueta. | The box is named by its label."
* target.type = "Task"
* target.identifier.system = $Etiqueta
* target.identifier.value = "E260000000458"
* occurredDateTime = "2026-11-20T13:30:00-08:00"
* recorded = "2026-11-20T13:30:10-08:00"
* activity = $v2-0003#S41
* agent[quien].type = $participante#performer
* agent[quien].who.display = "Lupita Arce, recepción de Ensenada"
* agent[transportista].type = $participante#custodian
* agent[transportista].who.display = "Estafeta"
* extension[guia].valueString = "7788990011"
