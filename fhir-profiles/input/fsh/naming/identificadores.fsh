// Quién da cada número y con qué URI viaja. Los alias se vieron en código público: se publican para reconocerlos, no para usarlos.

Instance: curp
InstanceOf: NamingSystem
Usage: #definition
Title: "CURP"
Description: "Clave Única de Registro de Población, 18 caracteres. La genérica XXXX999999XXXXXX99 la comparten muchas personas. | Population registry key; the generic one is shared by many people."
* name = "Curp"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Registro Nacional de Población (RENAPO)"
* description = "Clave Única de Registro de Población, 18 caracteres. La genérica XXXX999999XXXXXX99 la comparten muchas personas. | Population registry key; the generic one is shared by many people."
* usage = "OID de la plantilla GIIS-A001 de la DGIS. No es 1..1: hay recién nacidos, extranjeros y personas sin identificar. | OID of the DGIS template GIIS-A001; never 1..1."
* type = $v2-0203#NI
* uniqueId[0].type = #oid
* uniqueId[=].value = "2.16.840.1.113883.4.629"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "urn:oid:2.16.840.1.113883.4.629"
* uniqueId[=].preferred = true
* uniqueId[=].comment = "Identifier.system"
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://www.salud.gob.mx/fhir/NamingSystem/curp"
* uniqueId[=].preferred = false
* uniqueId[=].comment = "Alias visto en código público; no se acepta. | Alias seen in public code; not accepted."
* uniqueId[+].type = #uri
* uniqueId[=].value = "https://emahealth.io/fhir/mx/sid/curp"
* uniqueId[=].preferred = false
* uniqueId[=].comment = "Alias visto en código público; no se acepta. | Alias seen in public code; not accepted."

Instance: clues
InstanceOf: NamingSystem
Usage: #definition
Title: "CLUES"
Description: "Clave Única de Establecimientos de Salud: estado, institución, número y dígito. Una unidad puede tener dos, la de antes y la de IMSS-Bienestar. | Key of health facilities; one facility may have two."
* name = "Clues"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Dirección General de Información en Salud (DGIS)"
* description = "Clave Única de Establecimientos de Salud: estado, institución, número y dígito. Una unidad puede tener dos, la de antes y la de IMSS-Bienestar. | Key of health facilities; one facility may have two."
* usage = "OID de la plantilla GIIS-A001. | OID of the template GIIS-A001."
* type = $v2-0203#FI
* uniqueId[0].type = #oid
* uniqueId[=].value = "2.16.840.1.113883.4.631"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "urn:oid:2.16.840.1.113883.4.631"
* uniqueId[=].preferred = true
* uniqueId[=].comment = "Identifier.system"

Instance: rfc
InstanceOf: NamingSystem
Usage: #definition
Title: "RFC"
Description: "Registro Federal de Contribuyentes; para facturar entre instituciones, nunca para pacientes. | Tax registry; for billing between institutions, never for patients."
* name = "Rfc"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Servicio de Administración Tributaria (SAT)"
* description = "Registro Federal de Contribuyentes; para facturar entre instituciones, nunca para pacientes. | Tax registry; for billing between institutions, never for patients."
* usage = "OID de la plantilla GIIS-A001. | OID of the template GIIS-A001."
* type = $v2-0203#TAX
* uniqueId[0].type = #oid
* uniqueId[=].value = "2.16.840.1.113883.4.630"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "urn:oid:2.16.840.1.113883.4.630"
* uniqueId[=].preferred = true
* uniqueId[=].comment = "Identifier.system"

Instance: cedula-profesional
InstanceOf: NamingSystem
Usage: #definition
Title: "Cédula profesional | Professional licence"
Description: "Número de cédula de quien pide o firma; de 7 u 8 cifras. | Licence number of whoever asks or signs; 7 or 8 digits."
* name = "CedulaProfesional"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Dirección General de Profesiones (SEP)"
* description = "Número de cédula de quien pide o firma; de 7 u 8 cifras. | Licence number of whoever asks or signs; 7 or 8 digits."
* usage = "OID de la plantilla GIIS-A001. | OID of the template GIIS-A001."
* type = $v2-0203#MD
* uniqueId[0].type = #oid
* uniqueId[=].value = "2.16.840.1.113883.3.215.12.18"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "urn:oid:2.16.840.1.113883.3.215.12.18"
* uniqueId[=].preferred = true
* uniqueId[=].comment = "Identifier.system"

Instance: nss
InstanceOf: NamingSystem
Usage: #definition
Title: "NSS"
Description: "Número de Seguridad Social, 11 cifras. Los dependientes usan el del titular: no identifica solo a una persona. | Social security number; dependants use the holder's."
* name = "Nss"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Instituto Mexicano del Seguro Social (IMSS)"
* description = "Número de Seguridad Social, 11 cifras. Los dependientes usan el del titular: no identifica solo a una persona. | Social security number; dependants use the holder's."
* usage = "No se encontró un OID público: el URI es propio de Trazo. | No public OID was found: the URI is local."
* type = $v2-0203#SS
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/nss"
* uniqueId[=].preferred = true
* uniqueId[=].comment = "Propio. | Local."

Instance: expediente
InstanceOf: NamingSystem
Usage: #definition
Title: "Número de expediente | Record number"
Description: "El número que un hospital da a su expediente; único solo dentro de esa unidad. | Record number of a hospital; unique only within it."
* name = "Expediente"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Cada unidad médica | Each facility"
* description = "El número que un hospital da a su expediente; único solo dentro de esa unidad. | Record number of a hospital; unique only within it."
* usage = "Identifier.assigner dice qué unidad lo dio. | Identifier.assigner says which facility gave it."
* type = $v2-0203#MR
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/expediente"
* uniqueId[=].preferred = true

Instance: numero-de-solicitud
InstanceOf: NamingSystem
Usage: #definition
Title: "Número de solicitud | Placer number"
Description: "El número que el sistema del hospital dio a su solicitud; hace que una repetición sea una repetición. | The hospital's number of its request; makes a repeat a repeat."
* name = "NumeroDeSolicitud"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Cada unidad médica | Each facility"
* description = "El número que el sistema del hospital dio a su solicitud; hace que una repetición sea una repetición. | The hospital's number of its request; makes a repeat a repeat."
* usage = "Va en ServiceRequest.requisition. | Stands in ServiceRequest.requisition."
* type = $v2-0203#PLAC
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/solicitud"
* uniqueId[=].preferred = true

Instance: etiqueta
InstanceOf: NamingSystem
Usage: #definition
Title: "Número de etiqueta | Label number"
Description: "Doce cifras opacas de la etiqueta de un recipiente; la última es de comprobación. No dice nada del paciente y no se vuelve a dar. | Twelve opaque digits of a label; the last one checks."
* name = "Etiqueta"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Trazo"
* description = "Doce cifras opacas de la etiqueta de un recipiente; la última es de comprobación. No dice nada del paciente y no se vuelve a dar. | Twelve opaque digits of a label; the last one checks."
* usage = "Va en Specimen.identifier. | Stands in Specimen.identifier."
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/etiqueta"
* uniqueId[=].preferred = true

Instance: folio
InstanceOf: NamingSystem
Usage: #definition
Title: "Folio de laboratorio | Accession number"
Description: "El número que el laboratorio da al caso al recibirlo. | The laboratory's number of a case."
* name = "Folio"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Cada laboratorio | Each laboratory"
* description = "El número que el laboratorio da al caso al recibirlo. | The laboratory's number of a case."
* usage = "Va en Specimen.accessionIdentifier. | Stands in Specimen.accessionIdentifier."
* type = $v2-0203#ACSN
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/folio"
* uniqueId[=].preferred = true

Instance: codigo-de-unidad
InstanceOf: NamingSystem
Usage: #definition
Title: "Clave de unidad en la red | Facility code of the network"
Description: "Clave de una unidad que no tiene CLUES, como un laboratorio de investigación. | Code of a facility without CLUES."
* name = "CodigoDeUnidad"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Trazo"
* description = "Clave de una unidad que no tiene CLUES, como un laboratorio de investigación. | Code of a facility without CLUES."
* usage = "Solo donde no hay CLUES. | Only where there is no CLUES."
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/unidad"
* uniqueId[=].preferred = true

Instance: registro-oncologico
InstanceOf: NamingSystem
Usage: #definition
Title: "Registro de tratamientos oncológicos | Registry of oncological treatments"
Description: "Número de una persona en el registro de tratamientos oncológicos. | Number of a person in that registry."
* name = "RegistroOncologico"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Instituto Mexicano del Seguro Social (IMSS)"
* description = "Número de una persona en el registro de tratamientos oncológicos. | Number of a person in that registry."
* usage = "Es de otro sistema; aquí solo se anota. | Another system's; only noted here."
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/registro-oncologico"
* uniqueId[=].preferred = true

Instance: codigo-de-verificacion
InstanceOf: NamingSystem
Usage: #definition
Title: "Código de verificación | Verification code"
Description: "Doce caracteres impresos en un informe con los que cualquiera comprueba que el laboratorio lo emitió. | Twelve characters on a report by which anybody may check it."
* name = "CodigoDeVerificacion"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Trazo"
* responsible = "Trazo"
* description = "Doce caracteres impresos en un informe con los que cualquiera comprueba que el laboratorio lo emitió. | Twelve characters on a report by which anybody may check it."
* usage = "Va en DiagnosticReport.identifier. | Stands in DiagnosticReport.identifier."
* uniqueId[0].type = #uri
* uniqueId[=].value = "https://trazo.mx/fhir/sid/verificacion"
* uniqueId[=].preferred = true
