// Un valor de un informe liberado, sobre el bloque o tubo en que se leyó.

Invariant: trz-mar-1
Description: "Un porcentaje va de 0 a 100. | A percentage goes from 0 to 100."
Severity: #error
Expression: "value.where($this is Quantity).where(code = '%').all(value >= 0 and value <= 100)"

Invariant: trz-mar-2
Description: "Si falta el valor, se dice por qué. | If the value is absent, the reason is given."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"

Profile: MarcadorOncologico
Parent: Observation
Id: marcador
Title: "Valor de un marcador | Value of a marker"
Description: "Un valor con su código propio y, donde se verificó, el de LOINC. Una versión nueva del informe tiene valores nuevos; los de antes se conservan. | A value with its local code and, where verified, that of LOINC. A later version of a report has values of its own."
* insert Publicado
* obeys trz-mar-1 and trz-mar-2
* status from EstadosDeValor (required)
* status MS
* basedOn 1..1 MS
* basedOn only Reference(SolicitudOncologica)
* code MS
* code.coding 1..*
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains propio 1..1 MS and loinc 0..1 MS
* code.coding[propio].system 1..1
* code.coding[propio].system = $Marcador (exactly)
* code.coding[propio].code 1..1
* code.coding[propio] from MarcadoresPropios (required)
* code.coding[loinc].system 1..1
* code.coding[loinc].system = $LNC (exactly)
* code.coding[loinc].code 1..1
* code.coding[loinc] from Marcadores (extensible)
* subject 1..1 MS
* subject only Reference(PacienteOncologico)
* specimen 1..1 MS
* specimen only Reference(MuestraOncologica)
* issued 1..1 MS
* value[x] MS
* value[x] only Quantity or CodeableConcept or string
* interpretation 0..1 MS
* interpretation from Interpretaciones (required)
* method MS
* component MS

ValueSet: MarcadoresPropios
Id: marcadores-propios
Title: "Marcadores propios | Local markers"
Description: "Los códigos propios. | The local codes."
* insert Publicado
* include codes from system $Marcador

ValueSet: EstadosDeValor
Id: estados-de-valor
Title: "Estados de un valor | Status of a value"
Description: "Solo se publican valores liberados. | Only released values are published."
* insert Publicado
* http://hl7.org/fhir/observation-status#final
* http://hl7.org/fhir/observation-status#amended
* http://hl7.org/fhir/observation-status#corrected

Invariant: trz-rec-1
Description: "RE entre 1 y 10 por ciento es positivo bajo (ASCO/CAP 2020). | ER from 1 to 10 percent is low positive (ASCO/CAP 2020)."
Severity: #error
Expression: "(code.coding.where(code = 'ER.PERCENT').exists() and value.where($this is Quantity).where(comparator.empty() and value >= 1 and value <= 10).exists()) implies interpretation.coding.where(code = 'low-positive').exists()"

Profile: MarcadorReceptorHormonal
Parent: MarcadorOncologico
Id: marcador-receptor-hormonal
Title: "Receptor hormonal | Hormone receptor"
Description: "Porcentaje de núcleos con receptor de estrógeno o progesterona. Menos de 1 se escribe con comparador. | Percent of nuclei with oestrogen or progesterone receptor; less than 1 is written with a comparator."
* insert Publicado
* obeys trz-rec-1
* specimen only Reference(MuestraBloque or MuestraLaminilla)
* value[x] 1..1
* value[x] only Quantity
* valueQuantity.system 1..1
* valueQuantity.system = $UCUM (exactly)
* valueQuantity.code 1..1
* valueQuantity.code = #% (exactly)
* valueQuantity.value 1..1
* interpretation 1..1

Invariant: trz-her-1
Description: "HER2 2+ es equívoco mientras una hibridación no lo resuelva en otra versión; 3+ es positivo; 0 y 1+ son negativos. | HER2 2+ is equivocal until a hybridisation settles it in a later version; 3+ is positive; 0 and 1+ are negative."
Severity: #error
Expression: "iif(value.coding.where(code = 'two-plus').exists(), interpretation.coding.where(code = 'equivocal').exists() or status != 'final', iif(value.coding.where(code = 'three-plus').exists(), interpretation.coding.where(code = 'positive').exists(), interpretation.coding.where(code = 'negative').exists()))"

Profile: MarcadorHer2
Parent: MarcadorOncologico
Id: marcador-her2
Title: "HER2 por inmunohistoquímica | HER2 by immunohistochemistry"
Description: "El puntaje tal cual. 2+ no es una respuesta final: pide hibridación in situ. | The score as it is. 2+ is no final answer: it asks for in situ hybridisation."
* insert Publicado
* obeys trz-her-1
* specimen only Reference(MuestraBloque or MuestraLaminilla)
* code.coding[propio] = $Marcador#HER2.SCORE
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from PuntajeHer2 (required)
* interpretation 1..1

Profile: MarcadorKi67
Parent: MarcadorOncologico
Id: marcador-ki67
Title: "Ki-67"
Description: "Porcentaje de núcleos; dónde se contó es otro valor, KI67.COUNT. | Percent of nuclei; where it was counted is another value, KI67.COUNT."
* insert Publicado
* specimen only Reference(MuestraBloque or MuestraLaminilla)
* code.coding[propio] = $Marcador#KI67.PERCENT
* value[x] 1..1
* value[x] only Quantity
* valueQuantity.system 1..1
* valueQuantity.system = $UCUM (exactly)
* valueQuantity.code 1..1
* valueQuantity.code = #% (exactly)

Profile: MarcadorIsh
Parent: MarcadorOncologico
Id: marcador-ish
Title: "Resultado de hibridación in situ | Result of in situ hybridisation"
Description: "Lo que el especialista concluye de las copias y el cociente. | What the specialist concludes from the copies and the ratio."
* insert Publicado
* specimen only Reference(MuestraBloque or MuestraLaminilla)
* code.coding[propio] = $Marcador#ISH.RESULT
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from ResultadoIsh (required)

Invariant: trz-cit-1
Description: "El marcador de citometría se nombra en el texto: CD19. | The marker of flow cytometry is named in the text: CD19."
Severity: #error
Expression: "code.text.exists()"

Profile: MarcadorDeCitometria
Parent: MarcadorOncologico
Id: marcador-citometria
Title: "Marcador de citometría | Marker of flow cytometry"
Description: "Qué porcentaje de una población lleva un antígeno y con qué intensidad. Los antígenos conservan el código propio mientras nadie verifique el suyo. | Which percent of a population carries an antigen and how brightly; antigens keep the local code until theirs is verified."
* insert Publicado
* obeys trz-cit-1
* specimen only Reference(MuestraTubo)
* code.coding[propio] = $Marcador#FLOW.MARKER
* value[x] 1..1
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains intensidad 0..1 MS and poblacion 0..1 MS
* component[intensidad].code = $Marcador#intensidad
* component[intensidad].value[x] only CodeableConcept
* component[intensidad].valueCodeableConcept from Respuestas (required)
* component[poblacion].code = $Marcador#poblacion
* component[poblacion].value[x] only string
