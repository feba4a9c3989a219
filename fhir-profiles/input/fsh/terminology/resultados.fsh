// Conjuntos de valores de los resultados. Los códigos de LOINC son los que se verificaron; no hay más a propósito.

ValueSet: Marcadores
Id: marcadores
Title: "Marcadores | Markers"
Description: "Los propios y los de LOINC verificados. | The local ones and the verified ones of LOINC."
* insert Publicado
* include codes from system $Marcador
* $LNC#85329-1 "RE, porcentaje de células en cáncer de mama"
* $LNC#85337-4 "RE, presencia por inmunotinción"
* $LNC#85325-9 "RP, porcentaje de células en cáncer de mama"
* $LNC#85339-0 "RP, presencia por inmunotinción"
* $LNC#85319-2 "HER2 por inmunotinción en cáncer de mama"
* $LNC#85330-9 "Ki-67, porcentaje de células en cáncer de mama"
* $LNC#85318-4 "HER2, amplificación por FISH en cáncer de mama"
* $LNC#49683-6 "HER2, cociente con centrómero 17"
* $LNC#74860-8 "HER2, copias por núcleo"
* $LNC#51115-4 "CD20"
* $LNC#51124-6 "CD22"
* $LNC#51155-0 "CD33"

ValueSet: Respuestas
Id: respuestas
Title: "Respuestas | Answers"
Description: "Todas las respuestas. | All answers."
* insert Publicado
* include codes from system $Respuesta

ValueSet: PuntajeHer2
Id: puntaje-her2
Title: "Puntaje de HER2 | HER2 score"
Description: "0, 1+, 2+ o 3+. | 0, 1+, 2+ or 3+."
* insert Publicado
* $Respuesta#zero
* $Respuesta#one-plus
* $Respuesta#two-plus
* $Respuesta#three-plus

ValueSet: ResultadoIsh
Id: resultado-ish
Title: "Resultado de la hibridación | Result of the hybridisation"
Description: "Negativo, positivo o no evaluable. | Negative, positive or not evaluable."
* insert Publicado
* $Respuesta#negative
* $Respuesta#positive
* $Respuesta#not-evaluable

ValueSet: ConclusionDeFenotipo
Id: conclusion-de-fenotipo
Title: "Conclusión del inmunofenotipo | Conclusion of the immunophenotype"
Description: "Linajes, sin leucemia o muestra insuficiente. | Lineages, no leukaemia or insufficient sample."
* insert Publicado
* $Respuesta#b-all
* $Respuesta#t-all
* $Respuesta#aml
* $Respuesta#mpal
* $Respuesta#undifferentiated
* $Respuesta#no-leukaemia
* $Respuesta#insufficient

ValueSet: Interpretaciones
Id: interpretaciones
Title: "Interpretaciones | Meanings"
Description: "Todas. | All."
* insert Publicado
* include codes from system $Interpretacion

ValueSet: TiposDeInforme
Id: tipos-de-informe
Title: "Tipos de informe | Kinds of report"
Description: "Sinóptico de tejido o estudio de citometría. | Synoptic of tissue or study of flow cytometry."
* insert Publicado
* $LNC#60568-3 "Pathology synoptic report"
* $LNC#33719-6 "Flow cytometry study"

CodeSystem: SeccionDeDocumento
Id: seccion
Title: "Secciones del documento de resultado | Sections of the result document"
Description: "Secciones que no tienen un código de LOINC verificado. | Sections without a verified LOINC code."
* insert Catalogo
* #solicitud "Lo que se pidió"
* insert En(solicitud, What was asked for)
* #muestras "Muestras"
* insert En(muestras, Specimens)
* #resultados "Resultados"
* insert En(resultados, Results)
* #custodia "Custodia"
* insert En(custodia, Custody)
