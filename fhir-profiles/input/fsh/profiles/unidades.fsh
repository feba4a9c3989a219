// Quién envía y quién recibe: como organización y como lugar.

Invariant: trz-uni-1
Description: "La CLUES son cinco letras y seis cifras. | A CLUES is five letters and six digits."
Severity: #error
Expression: "identifier.where(system = 'urn:oid:2.16.840.1.113883.4.631' and value.hasValue()).all(value.matches('^[A-Z]{5}[0-9]{6}$'))"

RuleSet: ConClaves
* insert Publicado
* insert PorSistema
* obeys trz-uni-1
* identifier 1..* MS
* identifier contains
    clues 0..* MS and
    red 0..1 MS
* identifier[clues].system 1..1
* identifier[clues].system = $CLUES (exactly)
* identifier[clues].value 1..1
* identifier[clues].period MS
* identifier[clues] ^short = "CLUES, con los días en que valió | CLUES, with the days it was valid"
* identifier[red].system 1..1
* identifier[red].system = $Unidad (exactly)
* identifier[red].value 1..1
* identifier[red] ^short = "Clave de la red, si no hay CLUES | Code of the network, where there is no CLUES"
* name 1..1 MS

Profile: UnidadMedica
Parent: Organization
Id: unidad-medica
Title: "Unidad médica o laboratorio | Facility or laboratory"
Description: "Quien envía o recibe muestras. Puede tener dos CLUES a la vez, la de antes y la de IMSS-Bienestar; un laboratorio puede no tener ninguna. | Whoever sends or receives samples; may hold two CLUES at once, a laboratory may have none."
* insert ConClaves
* active MS
* partOf ^short = "La institución | The institution"

Profile: LugarDeCustodia
Parent: Location
Id: lugar-de-custodia
Title: "Lugar de custodia | Place of custody"
Description: "La unidad como lugar donde pasa un movimiento. | The facility as the place where an event happens."
* insert ConClaves
* managingOrganization MS

// Una unidad nombrada por su clave, no por una dirección: cada sistema la guarda bajo otro id.
RuleSet: PorClave(elemento)
* {elemento}.identifier 1..1 MS
* {elemento}.identifier.system 1..1
* {elemento}.identifier.value 1..1
* {elemento}.identifier ^short = "CLUES, o la clave de la red | CLUES, or the code of the network"
