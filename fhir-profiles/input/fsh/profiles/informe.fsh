// El informe liberado y el documento que lo reúne todo.

Invariant: trz-inf-1
Description: "Un informe liberado tiene hora de emisión y laboratorio que responde por él. | A released report has an issued time and a laboratory that answers for it."
Severity: #error
Expression: "(status = 'final' or status = 'amended' or status = 'corrected' or status = 'appended') implies (issued.exists() and performer.exists())"

Invariant: trz-inf-2
Description: "Un informe corregido dice por qué. | An amended report says why."
Severity: #error
Expression: "(status = 'amended' or status = 'corrected' or status = 'appended') implies extension.where(url = 'https://trazo.mx/fhir/StructureDefinition/motivo-de-correccion').exists()"

Invariant: trz-inf-3
Description: "El PDF lleva su SHA-256. | The PDF carries its SHA-256."
Severity: #error
Expression: "presentedForm.all(extension.where(url = 'https://trazo.mx/fhir/StructureDefinition/sha-256').exists())"

Profile: InformeOncologico
Parent: DiagnosticReport
Id: informe
Title: "Informe | Report"
Description: "La última versión liberada. Una corrección conserva el id y cambia estado, emisión y valores; la versión anterior no se borra. | The last released version. An amendment keeps the id and changes status, issue and values; the earlier version is not erased."
* insert Publicado
* insert PorSistema
* obeys trz-inf-1 and trz-inf-2 and trz-inf-3
* identifier 1..* MS
* identifier contains verificacion 1..1 MS
* identifier[verificacion].system 1..1
* identifier[verificacion].system = $Verificacion (exactly)
* identifier[verificacion].value 1..1
* basedOn 1..1 MS
* basedOn only Reference(SolicitudOncologica)
* status from EstadosDeInforme (required)
* status MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains loinc 1..1 MS and estudio 1..1 MS
* code.coding[loinc] from TiposDeInforme (required)
* code.coding[loinc].system 1..1
* code.coding[loinc].system = $LNC (exactly)
* code.coding[loinc].code 1..1
* code.coding[estudio] from Estudios (required)
* code.coding[estudio].system 1..1
* code.coding[estudio].system = $Estudio (exactly)
* code.coding[estudio].code 1..1
* code MS
* subject 1..1 MS
* subject only Reference(PacienteOncologico)
* effective[x] only dateTime
* issued MS
* performer MS
* performer only Reference(UnidadMedica)
* insert PorClave(performer)
* resultsInterpreter MS
* resultsInterpreter ^short = "Quien lo firma, por nombre y si se puede con cédula | Whoever signs it, by name and if possible licence"
* specimen 1..* MS
* specimen only Reference(MuestraOncologica)
* result MS
* result only Reference(MarcadorOncologico)
* conclusion MS
* presentedForm MS
* presentedForm.extension contains Sha256 named sha256 0..1 MS
* extension contains
    Nota named nota 0..* MS and
    MotivoDeCorreccion named motivoDeCorreccion 0..1 MS and
    Firma named firma 0..3 MS

ValueSet: EstadosDeInforme
Id: estados-de-informe
Title: "Estados de informe que se publican | Published states of a report"
Description: "Solo lo liberado se ve fuera del laboratorio. | Only what is released is seen outside the laboratory."
* insert Publicado
* http://hl7.org/fhir/diagnostic-report-status#final
* http://hl7.org/fhir/diagnostic-report-status#amended
* http://hl7.org/fhir/diagnostic-report-status#corrected
* http://hl7.org/fhir/diagnostic-report-status#appended
* http://hl7.org/fhir/diagnostic-report-status#entered-in-error

Profile: PortadaDeResultado
Parent: Composition
Id: portada-de-resultado
Title: "Portada de un documento de resultado | Cover of a result document"
Description: "Qué reúne el documento y en qué orden se lee. | What the document gathers and in which order it is read."
* insert Publicado
* status MS
* type = $LNC#11526-1
* subject 1..1
* subject only Reference(PacienteOncologico)
* author only Reference(UnidadMedica)
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #open
* section contains
    solicitud 1..1 and
    muestras 1..1 and
    resultados 1..1 and
    conclusion 0..1 and
    custodia 0..1
* section[solicitud].code 1..1
* section[solicitud].code = $Seccion#solicitud
* section[solicitud].entry 1..*
* section[solicitud].entry only Reference(SolicitudOncologica)
* section[muestras].code 1..1
* section[muestras].code = $Seccion#muestras
* section[muestras].entry 1..*
* section[muestras].entry only Reference(MuestraOncologica)
* section[resultados].code 1..1
* section[resultados].code = $Seccion#resultados
* section[resultados].entry 1..*
* section[resultados].entry only Reference(InformeOncologico or MarcadorOncologico)
* section[conclusion].code 1..1
* section[conclusion].code = $LNC#22637-3
* section[conclusion].text 1..1
* section[custodia].code 1..1
* section[custodia].code = $Seccion#custodia
* section[custodia].entry only Reference(MovimientoDeCustodia)

Invariant: trz-doc-1
Description: "El documento lleva un informe. | The document carries a report."
Severity: #error
Expression: "entry.resource.where($this is DiagnosticReport).count() = 1"

Profile: DocumentoDeResultado
Parent: Bundle
Id: documento-de-resultado
Title: "Documento de resultado | Result document"
Description: "Todo lo de un informe en un solo archivo, para quien no consulta: portada, informe, valores, muestras, solicitud y paciente. | All of a report in one file, for those who do not query."
* insert Publicado
* obeys trz-doc-1
* type = #document (exactly)
* identifier 1..1 MS
* timestamp 1..1 MS
* entry.fullUrl 1..1
* entry.resource 1..1
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #open
* entry contains
    portada 1..1 and
    informe 1..1 and
    paciente 1..1
* entry[portada].resource only PortadaDeResultado
* entry[informe].resource only InformeOncologico
* entry[paciente].resource only PacienteOncologico
