// El árbol: parte, bloque, laminilla, tubo. Cada hijo nombra a su padre directo.

Invariant: trz-mue-1
Description: "Un bloque o una laminilla nombra la muestra de la que salió, si esta también tiene registro. | A block or slide names the specimen it was made from, when that one is on record too."
Severity: #warning
Expression: "type.coding.where(system = 'https://trazo.mx/fhir/CodeSystem/forma-de-muestra' and (code = 'BLOQUE-PARAFINA' or code = 'LAMINILLA-SIN-TENIR')).exists() implies parent.exists()"

Invariant: trz-mue-2
Description: "La etiqueta son doce cifras. | A label is twelve digits."
Severity: #error
Expression: "identifier.where(system = 'https://trazo.mx/fhir/sid/etiqueta').all(value.matches('^[0-9]{12}$'))"

Invariant: trz-mue-3
Description: "Una muestra insatisfactoria se había recibido. | An unsatisfactory specimen had been received."
Severity: #warning
Expression: "(status.exists() and status = 'unsatisfactory') implies receivedTime.exists()"

Invariant: trz-mue-4
Description: "El tipo se dice con nuestra forma o con un código de SNOMED CT. | The type is told by our form or by a code of SNOMED CT."
Severity: #error
Expression: "type.coding.where((system = 'https://trazo.mx/fhir/CodeSystem/forma-de-muestra' or system = 'http://snomed.info/sct') and code.exists()).exists()"

Profile: MuestraOncologica
Parent: Specimen
Id: muestra
Title: "Muestra | Specimen"
Description: "Un recipiente de un caso: lo tomado del paciente o lo que se obtuvo de ello. Su estado se deduce de su custodia. | A container of a case: what was taken from the patient or made out of it; its status follows from its custody."
* insert Publicado
* insert PorSistema
* obeys trz-mue-1 and trz-mue-2 and trz-mue-3 and trz-mue-4
* identifier MS
* identifier contains etiqueta 0..1 MS
* identifier[etiqueta].system 1..1
* identifier[etiqueta].system = $Etiqueta (exactly)
* identifier[etiqueta].value 1..1
* accessionIdentifier MS
* accessionIdentifier.system 1..1
* accessionIdentifier.system = $Folio (exactly)
* accessionIdentifier.value 1..1
* status MS
* type 1..1 MS
* type.coding ^slicing.discriminator.type = #value
* type.coding ^slicing.discriminator.path = "system"
* type.coding ^slicing.rules = #open
* type.coding contains forma 0..1 MS and sct 0..1
* type.coding[forma] from FormasDeMuestra (extensible)
* type.coding[forma].system 1..1
* type.coding[forma].system = $Forma (exactly)
* type.coding[forma].code 1..1
* type.coding[sct].system 1..1
* type.coding[sct].system = $SCT (exactly)
* subject 1..1 MS
* subject only Reference(PacienteOncologico)
* receivedTime MS
* receivedTime ^short = "Llegada a la puerta del laboratorio | Arrival at the laboratory's door"
* parent 0..1 MS
* parent only Reference(MuestraOncologica)
* request only Reference(SolicitudOncologica)
* request MS
* collection MS
* collection.collected[x] only dateTime
* collection.quantity.system = $UCUM
* collection.quantity.code = #mL
* collection.method from MetodosDeObtencion (required)
* collection.extension contains
    HoraDeFijacion named horaDeFijacion 0..1 MS and
    FinDeFijacion named finDeFijacion 0..1 MS and
    FechaDeCorte named fechaDeCorte 0..1 MS
* condition from CondicionesDeMuestra (extensible)
* container 0..1 MS
* container.description ^short = "La letra del caso: A, A1, A1-2 | The letter within the case"
* container.additive[x] only CodeableConcept
* container.additiveCodeableConcept from Anticoagulantes (preferred)
* extension contains Descalcificada named descalcificada 0..1 MS

Profile: MuestraParte
Parent: MuestraOncologica
Id: muestra-parte
Title: "Parte | Part"
Description: "Tejido en formol, en su frasco: la raíz del árbol. | Tissue in formalin in its jar: the root of the tree."
* insert Publicado
* type.coding[forma] = $Forma#TEJIDO-FORMOL
* parent 0..0
* collection 1..1
* collection.collected[x] 1..1

Profile: MuestraBloque
Parent: MuestraOncologica
Id: muestra-bloque
Title: "Bloque | Block"
Description: "Tejido en parafina, en su casete; es del hospital y vuelve a él. | Tissue in paraffin in its cassette; it belongs to the hospital and goes back."
* insert Publicado
* type.coding[forma] = $Forma#BLOQUE-PARAFINA
* parent only Reference(MuestraParte)

Profile: MuestraLaminilla
Parent: MuestraOncologica
Id: muestra-laminilla
Title: "Laminilla | Slide"
Description: "Un corte de un bloque sobre vidrio. | A section of a block on glass."
* insert Publicado
* type.coding[forma] = $Forma#LAMINILLA-SIN-TENIR
* parent 1..1
* parent only Reference(MuestraBloque)

Invariant: trz-tub-1
Description: "Un tubo tiene hora de toma con zona: de ella depende hasta cuándo es viable. | A tube has a time of collection with its zone: how long it is viable depends on it."
Severity: #error
Expression: "collection.collected.toString().matches('^[0-9-]+T[0-9:.]+(Z|[+-][0-9:]+)$')"

Profile: MuestraTubo
Parent: MuestraOncologica
Id: muestra-tubo
Title: "Tubo | Tube"
Description: "Médula, sangre o líquido con células vivas; caduca desde la toma. | Marrow, blood or fluid with living cells; expires from collection on."
* insert Publicado
* obeys trz-tub-1
* type.coding[forma] from FormasDeTubo (required)
* collection 1..1
* collection.collected[x] 1..1
* container 1..1
* container.additive[x] MS

ValueSet: FormasDeTubo
Id: formas-de-tubo
Title: "Formas que van en tubo | Forms that go in a tube"
Description: "Médula, sangre y líquido cefalorraquídeo. | Marrow, blood and cerebrospinal fluid."
* insert Publicado
* $Forma#MEDULA-OSEA
* $Forma#SANGRE-PERIFERICA
* $Forma#LIQUIDO-CEFALORRAQUIDEO
