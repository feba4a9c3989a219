// Nombres cortos de los sistemas; los OID son de los registros mexicanos (plantilla GIIS-A001 de la DGIS).
Alias: $CURP = urn:oid:2.16.840.1.113883.4.629
Alias: $CLUES = urn:oid:2.16.840.1.113883.4.631
Alias: $NSS = https://trazo.mx/fhir/sid/nss
Alias: $Expediente = https://trazo.mx/fhir/sid/expediente
Alias: $NumeroDeSolicitud = https://trazo.mx/fhir/sid/solicitud
Alias: $Etiqueta = https://trazo.mx/fhir/sid/etiqueta
Alias: $Folio = https://trazo.mx/fhir/sid/folio
Alias: $Unidad = https://trazo.mx/fhir/sid/unidad
Alias: $RegistroOncologico = https://trazo.mx/fhir/sid/registro-oncologico
Alias: $Verificacion = https://trazo.mx/fhir/sid/verificacion
Alias: $Cedula = urn:oid:2.16.840.1.113883.3.215.12.18
Alias: $RFC = urn:oid:2.16.840.1.113883.4.630

Alias: $Estudio = https://trazo.mx/fhir/CodeSystem/estudio
Alias: $Metodo = https://trazo.mx/fhir/CodeSystem/metodo-de-obtencion
Alias: $Forma = https://trazo.mx/fhir/CodeSystem/forma-de-muestra
Alias: $Movimiento = https://trazo.mx/fhir/CodeSystem/movimiento
Alias: $Paso = https://trazo.mx/fhir/CodeSystem/paso
Alias: $MotivoDeRecepcion = https://trazo.mx/fhir/CodeSystem/motivo-de-recepcion
Alias: $MotivoDeSolicitud = https://trazo.mx/fhir/CodeSystem/motivo-de-solicitud
Alias: $Marcador = https://trazo.mx/fhir/CodeSystem/marcador
Alias: $Respuesta = https://trazo.mx/fhir/CodeSystem/respuesta-de-marcador
Alias: $Interpretacion = https://trazo.mx/fhir/CodeSystem/interpretacion
Alias: $Seccion = https://trazo.mx/fhir/CodeSystem/seccion
Alias: $TipoDeTarea = https://trazo.mx/fhir/CodeSystem/tipo-de-tarea
Alias: $Tema = https://trazo.mx/fhir/CodeSystem/tema

Alias: $v2-0003 = http://terminology.hl7.org/CodeSystem/v2-0003
Alias: $v2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $v2-0371 = http://terminology.hl7.org/CodeSystem/v2-0371
Alias: $v2-0490 = http://terminology.hl7.org/CodeSystem/v2-0490
Alias: $v2-0493 = http://terminology.hl7.org/CodeSystem/v2-0493
Alias: $participante = http://terminology.hl7.org/CodeSystem/provenance-participant-type
Alias: $task-code = http://hl7.org/fhir/CodeSystem/task-code
Alias: $task-status = http://hl7.org/fhir/task-status
Alias: $LNC = http://loinc.org
Alias: $SCT = http://snomed.info/sct
Alias: $UCUM = http://unitsofmeasure.org
Alias: $CIE10 = http://hl7.org/fhir/sid/icd-10
Alias: $dar = http://hl7.org/fhir/StructureDefinition/data-absent-reason
Alias: $primerApellido = http://hl7.org/fhir/StructureDefinition/humanname-fathers-family
Alias: $segundoApellido = http://hl7.org/fhir/StructureDefinition/humanname-mothers-family
Alias: $lugarDeNacimiento = http://hl7.org/fhir/StructureDefinition/patient-birthPlace

RuleSet: Publicado
* ^experimental = false
* ^publisher = "Trazo"
* ^date = "2026-11-22"

RuleSet: Catalogo
* ^caseSensitive = true
* ^content = #complete
* insert Publicado

// El texto en inglés de un código; el texto principal va en español.
RuleSet: En(codigo, texto)
* #{codigo} ^designation[0].language = #en
* #{codigo} ^designation[=].value = "{texto}"

// Una rebanada de identificador que se reconoce por su sistema.
RuleSet: PorSistema
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "Por sistema. | By system."
