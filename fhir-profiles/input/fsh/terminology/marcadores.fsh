// Qué se mide, con qué palabras se contesta y qué significa. LOINC acompaña solo donde se verificó.

CodeSystem: MarcadorCodigos
Id: marcador
Title: "Marcadores | Markers"
Description: "Lo que un informe puede medir. Cada valor lleva su código de LOINC cuando se verificó uno y siempre el propio. | What a report can measure; a verified LOINC code goes along where there is one."
* insert Catalogo
* #ER.PERCENT "RE, porcentaje de núcleos"
* insert En(ER.PERCENT, [[ER, percent of nuclei]])
* #ER.INTENSITY "RE, intensidad"
* insert En(ER.INTENSITY, [[ER, intensity]])
* #PR.PERCENT "RP, porcentaje de núcleos"
* insert En(PR.PERCENT, [[PR, percent of nuclei]])
* #PR.INTENSITY "RP, intensidad"
* insert En(PR.INTENSITY, [[PR, intensity]])
* #HER2.SCORE "HER2, puntaje por inmunohistoquímica"
* insert En(HER2.SCORE, [[HER2, score by immunohistochemistry]])
* #HER2.PERCENT "HER2, porcentaje de células"
* insert En(HER2.PERCENT, [[HER2, percent of cells]])
* #HER2.ZERO "HER2, cómo fue el 0"
* insert En(HER2.ZERO, [[HER2, what a score of 0 looked like]])
* #HER2.SETTLED_BY "HER2, resuelto por hibridación"
* insert En(HER2.SETTLED_BY, [[HER2, settled by hybridisation]])
* #KI67.PERCENT "Ki-67, porcentaje de núcleos"
* insert En(KI67.PERCENT, [[Ki-67, percent of nuclei]])
* #KI67.COUNT "Ki-67, dónde se contó"
* insert En(KI67.COUNT, [[Ki-67, where it was counted]])
* #SUBTYPE.SUGGESTED "Subtipo subrogado sugerido"
* insert En(SUBTYPE.SUGGESTED, [[Suggested surrogate subtype]])
* #SUBTYPE.CONFIRMED "Subtipo subrogado confirmado"
* insert En(SUBTYPE.CONFIRMED, [[Confirmed surrogate subtype]])
* #COMMENT "Comentario"
* insert En(COMMENT, [[Comment]])
* #ISH.METHOD "Hibridación, método"
* insert En(ISH.METHOD, [[ISH, method]])
* #ISH.HER2_COPIES "Hibridación, copias de HER2 por núcleo"
* insert En(ISH.HER2_COPIES, [[ISH, HER2 copies per nucleus]])
* #ISH.CEP17_COPIES "Hibridación, copias de CEP17 por núcleo"
* insert En(ISH.CEP17_COPIES, [[ISH, CEP17 copies per nucleus]])
* #ISH.RATIO "Hibridación, cociente HER2/CEP17"
* insert En(ISH.RATIO, [[ISH, HER2 to CEP17 ratio]])
* #ISH.GROUP "Hibridación, grupo"
* insert En(ISH.GROUP, [[ISH, group]])
* #ISH.CELLS "Hibridación, núcleos contados"
* insert En(ISH.CELLS, [[ISH, nuclei counted]])
* #ISH.RESULT "Hibridación, resultado"
* insert En(ISH.RESULT, [[ISH, result]])
* #FLOW.MARKER "Citometría, marcador; el nombre va en el texto"
* insert En(FLOW.MARKER, [[Flow cytometry, marker; its name stands in the text]])
* #FLOW.BLASTS "Citometría, blastos"
* insert En(FLOW.BLASTS, [[Flow cytometry, blasts]])
* #FLOW.VIABILITY "Citometría, viabilidad"
* insert En(FLOW.VIABILITY, [[Flow cytometry, viability]])
* #FLOW.CELLS "Citometría, células por microlitro"
* insert En(FLOW.CELLS, [[Flow cytometry, cells per microlitre]])
* #FLOW.SCHEME "Citometría, esquema de linaje"
* insert En(FLOW.SCHEME, [[Flow cytometry, scheme of lineage]])
* #FLOW.SCHEME_VERSION "Citometría, versión del esquema"
* insert En(FLOW.SCHEME_VERSION, [[Flow cytometry, version of the scheme]])
* #FLOW.CONCLUSION "Citometría, conclusión"
* insert En(FLOW.CONCLUSION, [[Flow cytometry, conclusion]])
* #FLOW.INTERPRETATION "Citometría, interpretación"
* insert En(FLOW.INTERPRETATION, [[Flow cytometry, interpretation]])
* #ER.INTERNAL_CONTROL "RE, control interno"
* insert En(ER.INTERNAL_CONTROL, [[ER, internal control]])
* #ER.CONTROLS "RE, controles externos"
* insert En(ER.CONTROLS, [[ER, external controls]])
* #ER.ALLRED "RE, puntaje de Allred"
* insert En(ER.ALLRED, [[ER, Allred score]])
* #PR.INTERNAL_CONTROL "RP, control interno"
* insert En(PR.INTERNAL_CONTROL, [[PR, internal control]])
* #PR.CONTROLS "RP, controles externos"
* insert En(PR.CONTROLS, [[PR, external controls]])
* #PR.ALLRED "RP, puntaje de Allred"
* insert En(PR.ALLRED, [[PR, Allred score]])
* #intensidad "Componente: intensidad"
* insert En(intensidad, [[Component: intensity]])
* #poblacion "Componente: población de células"
* insert En(poblacion, [[Component: population of cells]])

CodeSystem: RespuestaDeMarcador
Id: respuesta-de-marcador
Title: "Respuestas de marcadores | Answers of markers"
Description: "Respuestas que salen de una lista. | Answers that come from a list."
* insert Catalogo
* #none "Ninguna"
* insert En(none, [[None]])
* #weak "Débil"
* insert En(weak, [[Weak]])
* #moderate "Moderada"
* insert En(moderate, [[Moderate]])
* #strong "Fuerte"
* insert En(strong, [[Strong]])
* #negative "Negativo"
* insert En(negative, [[Negative]])
* #positive "Positivo"
* insert En(positive, [[Positive]])
* #not-evaluable "No evaluable"
* insert En(not-evaluable, [[Not evaluable]])
* #dim "Tenue"
* insert En(dim, [[Dim]])
* #bright "Brillante"
* insert En(bright, [[Bright]])
* #heterogeneous "Heterogéneo"
* insert En(heterogeneous, [[Heterogeneous]])
* #zero "0"
* insert En(zero, [[0]])
* #one-plus "1+"
* insert En(one-plus, [[1+]])
* #two-plus "2+"
* insert En(two-plus, [[2+]])
* #three-plus "3+"
* insert En(three-plus, [[3+]])
* #no-staining "0, sin tinción"
* insert En(no-staining, [[0, no staining]])
* #faint-up-to-ten "0, tinción tenue hasta 10 %"
* insert En(faint-up-to-ten, [[0, faint staining up to 10 percent]])
* #hot-spot "Zona de mayor conteo"
* insert En(hot-spot, [[Hot spot]])
* #average "Promedio"
* insert En(average, [[Average]])
* #present-stained "Epitelio normal presente y teñido"
* insert En(present-stained, [[Normal epithelium present and stained]])
* #present-not-stained "Epitelio normal presente sin teñir"
* insert En(present-not-stained, [[Normal epithelium present and not stained]])
* #absent "Sin epitelio normal"
* insert En(absent, [[No normal epithelium]])
* #as-expected "Como se esperaba"
* insert En(as-expected, [[As expected]])
* #not-as-expected "No como se esperaba"
* insert En(not-as-expected, [[Not as expected]])
* #fish "FISH"
* insert En(fish, [[FISH]])
* #cish "CISH"
* insert En(cish, [[CISH]])
* #sish "SISH"
* insert En(sish, [[SISH]])
* #dual-ish "ISH dual"
* insert En(dual-ish, [[Dual ISH]])
* #who "OMS"
* insert En(who, [[WHO]])
* #egil "EGIL"
* insert En(egil, [[EGIL]])
* #euroflow "EuroFlow"
* insert En(euroflow, [[EuroFlow]])
* #b-all "Leucemia linfoblástica B"
* insert En(b-all, [[B lymphoblastic leukaemia]])
* #t-all "Leucemia linfoblástica T"
* insert En(t-all, [[T lymphoblastic leukaemia]])
* #aml "Leucemia mieloide aguda"
* insert En(aml, [[Acute myeloid leukaemia]])
* #mpal "Leucemia de fenotipo mixto"
* insert En(mpal, [[Mixed phenotype leukaemia]])
* #undifferentiated "Leucemia indiferenciada"
* insert En(undifferentiated, [[Undifferentiated leukaemia]])
* #no-leukaemia "Sin leucemia"
* insert En(no-leukaemia, [[No leukaemia]])
* #insufficient "Insuficiente o no viable"
* insert En(insufficient, [[Insufficient or not viable]])
* #luminal-a-like "Luminal A"
* insert En(luminal-a-like, [[Luminal A-like]])
* #luminal-b-like-her2-negative "Luminal B, HER2 negativo"
* insert En(luminal-b-like-her2-negative, [[Luminal B-like, HER2 negative]])
* #luminal-b-like-her2-positive "Luminal B, HER2 positivo"
* insert En(luminal-b-like-her2-positive, [[Luminal B-like, HER2 positive]])
* #her2-positive-non-luminal "HER2 positivo, no luminal"
* insert En(her2-positive-non-luminal, [[HER2 positive, not luminal]])
* #triple-negative "Triple negativo"
* insert En(triple-negative, [[Triple negative]])
* #inconclusive-ish-pending "No concluyente: hibridación pendiente"
* insert En(inconclusive-ish-pending, [[Inconclusive: hybridisation pending]])

CodeSystem: InterpretacionDeMarcador
Id: interpretacion
Title: "Interpretación de un marcador | Meaning of a marker"
Description: "Qué significa el valor según ASCO/CAP: receptores hormonales 2020, HER2 2018. | What the value means by ASCO/CAP: hormone receptors 2020, HER2 2018."
* insert Catalogo
* #negative "Negativo"
* insert En(negative, Negative)
* #low-positive "Positivo bajo"
* insert En(low-positive, Low positive)
* #equivocal "Equívoco"
* insert En(equivocal, Equivocal)
* #positive "Positivo"
* insert En(positive, Positive)
