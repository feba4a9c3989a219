// De quién es la muestra.

Invariant: trz-pac-1
Description: "Hay CURP, o hay número de expediente y se dice por qué falta la CURP. | There is a CURP, or there is a record number and the reason why the CURP is absent."
Severity: #error
Expression: "identifier.where(system = 'urn:oid:2.16.840.1.113883.4.629' and value.hasValue()).exists() or (identifier.where(system = 'https://trazo.mx/fhir/sid/expediente' and value.hasValue()).exists() and identifier.where(system = 'urn:oid:2.16.840.1.113883.4.629').value.extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists())"

Invariant: trz-pac-2
Description: "La CURP tiene sus 18 caracteres en orden, o es la genérica. | The CURP has its 18 characters in order, or is the generic one."
Severity: #error
Expression: "identifier.where(system = 'urn:oid:2.16.840.1.113883.4.629' and value.hasValue()).all(value.matches('^([A-Z][AEIOUX][A-Z]{2}[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z][0-9]|XXXX999999XXXXXX99)$'))"

Invariant: trz-pac-3
Description: "El NSS tiene 11 cifras. | The NSS has 11 digits."
Severity: #error
Expression: "identifier.where(system = 'https://trazo.mx/fhir/sid/nss' and value.hasValue()).all(value.matches('^[0-9]{11}$'))"

Invariant: trz-pac-4
Description: "Con más de dos palabras en los apellidos, las extensiones dicen cuál es cuál. | With more than two words of surnames, the extensions say which is which."
Severity: #error
Expression: "name.where(family.hasValue()).all(family.matches('^[^ ]+( [^ ]+)?$') or family.extension('http://hl7.org/fhir/StructureDefinition/humanname-fathers-family').exists())"

Profile: PacienteOncologico
Parent: Patient
Id: paciente-oncologico
Title: "Paciente | Patient"
Description: "La persona de quien es la muestra, con los números que México usa. La CURP nunca basta sola: la genérica la comparten muchos, y hay quien no tiene. | The person a sample comes from, with the numbers Mexico uses; the CURP alone never suffices."
* insert Publicado
* insert PorSistema
* obeys trz-pac-1 and trz-pac-2 and trz-pac-3 and trz-pac-4
* identifier 1..* MS
* identifier contains
    curp 0..1 MS and
    nss 0..1 MS and
    expediente 0..* MS and
    registroOncologico 0..1
* identifier[curp].system 1..1
* identifier[curp].system = $CURP (exactly)
* identifier[curp].value 1..1
* identifier[curp] ^short = "CURP, o por qué falta | CURP, or why it is absent"
* identifier[nss].system 1..1
* identifier[nss].system = $NSS (exactly)
* identifier[nss].value 1..1
* identifier[nss] ^short = "NSS; los dependientes llevan el del titular | dependants carry the holder's"
* identifier[expediente].system 1..1
* identifier[expediente].system = $Expediente (exactly)
* identifier[expediente].value 1..1
* identifier[expediente] ^short = "Expediente; único dentro de la unidad que lo dio | unique within its facility"
* identifier[registroOncologico].system 1..1
* identifier[registroOncologico].system = $RegistroOncologico (exactly)
* identifier[registroOncologico].value 1..1
* active MS
* name 1..* MS
* name ^short = "El nombre oficial va primero | The official name comes first"
* name.family 1..1 MS
* name.family ^short = "Los dos apellidos juntos | Both surnames together"
* name.family.extension contains
    $primerApellido named primerApellido 0..1 MS and
    $segundoApellido named segundoApellido 0..1 MS
* name.given 1..* MS
* gender 1..1 MS
* birthDate 1..1 MS
* address MS
* address.state ^short = "Estado, con la clave de dos letras de la CURP | State, by the two letters of the CURP"
* address.district ^short = "Municipio | Municipality"
* extension contains $lugarDeNacimiento named lugarDeNacimiento 0..1
* link ^short = "A qué expediente se fusionó | The record it was merged into"
