// Por qué se rechaza, se deja en espera, se declara faltante o se deshace.

CodeSystem: MotivoDeRecepcion
Id: motivo-de-recepcion
Title: "Motivos de rechazo, espera, llegada, falta y corrección | Reasons to reject, hold, note on arrival, miss and take back"
Description: "Motivos de la red. La tabla 0490 de HL7 v2 no tiene los de fijación, reporte faltante o tejido adicional; el mapa motivos-a-v2-0490 dice cuáles sí tienen par. | Reasons of the network; the concept map motivos-a-v2-0490 says which have a pair in HL7 v2 table 0490."
* insert Catalogo
* ^property[0].code = #rechaza
* ^property[=].description = "Si puede rechazar una muestra. | Whether it may reject a specimen."
* ^property[=].type = #boolean
* ^property[+].code = #uso
* ^property[=].description = "Dónde se usa: puerta, llegada, faltante, cancelar o deshacer. | Where it is used: door, arrival, missing, calling off or undoing."
* ^property[=].type = #code
* #CLOTTED "Muestra coagulada"
* insert Rechaza(CLOTTED, Clotted)
* #INSUFFICIENT "Cantidad insuficiente"
* insert Rechaza(INSUFFICIENT, Quantity not sufficient)
* #EXPIRED "Fuera de la ventana de viabilidad"
* insert Rechaza(EXPIRED, Outside its window of viability)
* #WRONG_CONTAINER "Recipiente o anticoagulante incorrecto"
* insert Rechaza(WRONG_CONTAINER, Wrong container or anticoagulant)
* #LABEL_MISMATCH "La etiqueta no coincide con la solicitud"
* insert Rechaza(LABEL_MISMATCH, Label and request differ)
* #BROKEN "Recipiente roto o con derrame"
* insert Rechaza(BROKEN, Broken or leaking container)
* #OUT_OF_TEMPERATURE "Fuera de temperatura"
* insert Rechaza(OUT_OF_TEMPERATURE, Out of its temperature band)
* #HAEMOLYSED "Muestra hemolizada"
* insert Rechaza(HAEMOLYSED, Haemolysed)
* #BLOCK_DAMAGED "Bloque o laminilla dañados"
* insert Rechaza(BLOCK_DAMAGED, Damaged block or slide)
* #NO_TUMOUR "Sin tejido tumoral suficiente en el bloque"
* insert Rechaza(NO_TUMOUR, Not enough tumour in the block)
* #FIXATION_WRONG "Fijación fuera de norma"
* insert Rechaza(FIXATION_WRONG, Fixation outside the rule)
* #NOT_PROVIDED "No llegó lo que faltaba (datos, reporte o tejido)"
* insert Rechaza(NOT_PROVIDED, What was lacking did not come)
* #MISSING_DATA "Faltan datos de la solicitud"
* insert Espera(MISSING_DATA, Data of the request are missing)
* #CONTRADICTORY_DATA "Datos contradictorios"
* insert Espera(CONTRADICTORY_DATA, Contradictory data)
* #MISSING_REPORT "Falta el reporte de patología"
* insert Espera(MISSING_REPORT, The pathology report is missing)
* #ADDITIONAL_TISSUE "Se espera tejido adicional"
* insert Espera(ADDITIONAL_TISSUE, Additional tissue is awaited)
* #NOT_IN_BOX "No venía en la caja"
* insert Otro(NOT_IN_BOX, faltante, The box was opened and it was not there)
* #LOST "Se perdió o destruyó en el camino"
* insert Otro(LOST, faltante, Lost or destroyed on the way)
* #LEFT_BEHIND "Se quedó en el hospital"
* insert Otro(LEFT_BEHIND, faltante, The hospital found it at home)
* #OTHER "Otro motivo, en palabras"
* insert Rechaza(OTHER, Something else in words)
* #OTHER ^property[2].code = #uso
* #OTHER ^property[2].valueCode = #faltante
* #OTHER ^property[3].code = #uso
* #OTHER ^property[3].valueCode = #cancelar
* #WRONG_DATA "Se capturó mal"
* insert Otro(WRONG_DATA, cancelar, It was written wrong)
* #REPEATED "Está repetida"
* insert Otro(REPEATED, cancelar, It was registered twice)
* #NOT_NEEDED "Ya no se necesita"
* insert Otro(NOT_NEEDED, cancelar, Nobody needs it any more)
* #OTHER_BOX "Estaba en la relación de otra caja"
* insert Otro(OTHER_BOX, llegada, The manifest of another box names it)
* #STRAGGLER "Llegó después de cerrarse su caja"
* insert Otro(STRAGGLER, llegada, It came after its box was closed)
* #NOT_PACKED "No venía en ninguna relación"
* insert Otro(NOT_PACKED, llegada, No manifest names it)
* #WRONG_LABEL "Se leyó la etiqueta de otra cosa"
* insert Otro(WRONG_LABEL, deshacer, The label of something else was read)
* #WRONG_PLACE "Se leyó en otra caja, paso o modo"
* insert Otro(WRONG_PLACE, deshacer, Read into another box or step than meant)
* #NOT_PRESENT "El recipiente no está ahí"
* insert Otro(NOT_PRESENT, deshacer, The container is not there)
* #TRIAL "Solo era una prueba"
* insert Otro(TRIAL, deshacer, It was only tried out)

RuleSet: Rechaza(codigo, texto)
* insert En({codigo}, {texto})
* #{codigo} ^property[0].code = #rechaza
* #{codigo} ^property[=].valueBoolean = true
* #{codigo} ^property[+].code = #uso
* #{codigo} ^property[=].valueCode = #puerta

RuleSet: Espera(codigo, texto)
* insert En({codigo}, {texto})
* #{codigo} ^property[0].code = #rechaza
* #{codigo} ^property[=].valueBoolean = false
* #{codigo} ^property[+].code = #uso
* #{codigo} ^property[=].valueCode = #puerta

RuleSet: Otro(codigo, uso, texto)
* insert En({codigo}, {texto})
* #{codigo} ^property[0].code = #rechaza
* #{codigo} ^property[=].valueBoolean = false
* #{codigo} ^property[+].code = #uso
* #{codigo} ^property[=].valueCode = #{uso}

ValueSet: Motivos
Id: motivos
Title: "Motivos de custodia | Reasons of custody"
Description: "Todos los motivos propios. | All local reasons."
* insert Publicado
* include codes from system $MotivoDeRecepcion

ValueSet: MotivosDeRechazo
Id: motivos-de-rechazo
Title: "Motivos de rechazo | Reasons of rejection"
Description: "Los propios que rechazan y los de la tabla 0490 de HL7 v2. | The local ones that reject and those of HL7 v2 table 0490."
* insert Publicado
* $MotivoDeRecepcion#CLOTTED
* $MotivoDeRecepcion#INSUFFICIENT
* $MotivoDeRecepcion#EXPIRED
* $MotivoDeRecepcion#WRONG_CONTAINER
* $MotivoDeRecepcion#LABEL_MISMATCH
* $MotivoDeRecepcion#BROKEN
* $MotivoDeRecepcion#OUT_OF_TEMPERATURE
* $MotivoDeRecepcion#HAEMOLYSED
* $MotivoDeRecepcion#BLOCK_DAMAGED
* $MotivoDeRecepcion#NO_TUMOUR
* $MotivoDeRecepcion#FIXATION_WRONG
* $MotivoDeRecepcion#NOT_PROVIDED
* $MotivoDeRecepcion#OTHER
* include codes from system $v2-0490

ValueSet: CondicionesDeMuestra
Id: condiciones-de-muestra
Title: "Condición de la muestra | Condition of a specimen"
Description: "Tabla 0493 de HL7 v2. | HL7 v2 table 0493."
* insert Publicado
* include codes from system $v2-0493

CodeSystem: MotivoDeRechazoDelServidor
Id: motivo-de-rechazo
Title: "Negativas del servidor | Refusals of the server"
Description: "Nombres estables con los que el servidor dice que no, en OperationOutcome.issue.details. Aquí están los del intercambio; cada área de Trazo tiene además los suyos, por eso el contenido es un fragmento. | Stable names of refusals in OperationOutcome.issue.details; those of the exchange, hence a fragment."
* ^caseSensitive = true
* ^content = #fragment
* insert Publicado
* #FHIR_BODY_EMPTY "No se envió ningún recurso"
* #FHIR_BODY_TOO_LARGE "El mensaje es demasiado grande"
* #FHIR_BODY_ENCODED "El mensaje viene comprimido"
* #FHIR_MEDIA_TYPE "Tipo de contenido no admitido"
* #FHIR_CHARSET "Solo se lee UTF-8"
* #FHIR_XML "No se lee XML"
* #FHIR_BYTE_ORDER_MARK "El mensaje empieza con una marca de orden de bytes"
* #FHIR_BAD_UTF8 "Hay bytes que no son UTF-8"
* #FHIR_FORBIDDEN_CHARACTER "Carácter no permitido"
* #FHIR_NOT_JSON "No es JSON"
* #FHIR_TRAILING_CONTENT "Hay algo después del recurso"
* #FHIR_NOT_A_RESOURCE "No es un recurso"
* #FHIR_TOO_DEEP "Demasiados niveles"
* #FHIR_TOO_MANY_TOKENS "Demasiados elementos"
* #FHIR_TOO_MANY_ENTRIES "Demasiadas entradas"
* #FHIR_NUMBER_TOO_LONG "Número demasiado largo"
* #FHIR_EXPONENT_TOO_LARGE "Exponente demasiado grande"
* #FHIR_STRING_TOO_LONG "Texto demasiado largo"
* #FHIR_DUPLICATE_KEY "Nombre repetido en un objeto"
* #FHIR_UNREADABLE "El recurso no se puede leer"
* #FHIR_BAD_QUERY "Consulta mal formada"
* #FHIR_PARAMETER_UNKNOWN "Parámetro que no se ofrece"
* #FHIR_PARAMETER_VALUE "Valor de parámetro que no se entiende"
* #FHIR_PARAMETER_NEEDED "Consulta que nada limita"
* #FHIR_POST_TO_BASE "La transacción se envía a la raíz"
* #FHIR_BUNDLE_TYPE "El paquete no es una transacción"
* #FHIR_ENTRY_EMPTY "Entrada sin recurso"
* #FHIR_ENTRY_METHOD "Solo se puede crear"
* #FHIR_ENTRY_URL "La dirección no es la del tipo"
* #FHIR_ENTRY_TYPE "Tipo sin lugar en una solicitud"
* #FHIR_FULL_URL_TWICE "Dos entradas con el mismo fullUrl"
* #FHIR_CONDITION "Condición no admitida"
* #FHIR_CONDITION_AMBIGUOUS "Varios recursos cumplen la condición"
* #FHIR_BATCH_ENTRY "Entrada de batch que no pide nada posible"
* #FHIR_EXTENSION_EMPTY "Extensión sin valor ni partes"
* #FHIR_REFERENCE "La referencia no lleva a ninguna entrada"
* #FHIR_MODIFIER "Extensión modificadora desconocida"
* #FHIR_EMPTY_VALUE "Objeto, lista o texto sin nada dentro"
* #FHIR_EXTENSION_NOT_OBJECT "Algo que no es extensión en una lista de extensiones"
* #FHIR_PROFILE_FEW "Falta un elemento que pide el perfil"
* #FHIR_PROFILE_MANY "Un elemento viene más veces de las que admite el perfil"
* #FHIR_PROFILE_VALUE "El perfil pide otro valor"
* #FHIR_PROFILE_TYPE "El perfil admite otros tipos"
* #FHIR_PROFILE_CODE "Código fuera de la lista"
* #FHIR_PROFILE_STRAY "Elemento que el perfil no admite"
* #FHIR_PROFILE_ADDRESS "Dirección incompleta"
* #FHIR_PROFILE_REFERENCE "Referencia sin forma conocida"
* #FHIR_PROFILE_TWICE "Nombre repetido entre los contenidos"
* #FHIR_PROFILE_RULE "Regla del perfil que no se cumple"
* #FHIR_PROFILE_UNKNOWN "Perfil que aquí no se publica"
* #FHIR_EXTENSION_TWICE "Extensión repetida"
* #FHIR_ELEMENT_MISSING "Falta un elemento"
* #FHIR_ELEMENT_WRONG "Valor imposible"
* #FHIR_FILTER "Filtro que el tema no tiene"
* #FHIR_SURNAMES "No se sabe cuál apellido es cuál"
* #FHIR_ORDER_SHAPE "La solicitud no tiene su forma"
* #FHIR_ORDER_MIXED "Los estudios difieren en lo que comparten"
* #FHIR_PARENT_LOOP "Muestras que son padres unas de otras"
* #FHIR_IMPORT_OTHER_FACILITY "Lo que se trae es de otra unidad"
* #FHIR_FACILITY_UNKNOWN "Unidad que aquí no está registrada"
* #FHIR_IMPORT_CHANGED "Ya se había traído y ahora dice otra cosa"
* #FHIR_BAD_REQUEST "La petición no se entiende"
* #FHIR_SIGN_IN "Falta identificarse"
* #FHIR_ROLE "La cuenta no puede hacer esto"
* #FHIR_NOT_FOUND "No existe para esta cuenta"
* #FHIR_UNKNOWN_PATH "No hay tal tipo u operación"
* #FHIR_METHOD "Método no admitido"
* #FHIR_NOT_ACCEPTABLE "Solo se responde JSON de FHIR R4"
* #FHIR_PRECONDITION "Una condición no se cumple"
* #FHIR_THROTTLED "Demasiadas peticiones"
* #FHIR_DEFECT "Defecto del servidor"
* #FHIR_STARTING "Aún no está listo"
