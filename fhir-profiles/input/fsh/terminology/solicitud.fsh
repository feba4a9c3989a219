// Lo que se pide: estudios, formas de muestra, motivos, y las respuestas cortas de la solicitud.

CodeSystem: Estudio
Id: estudio
Title: "Estudios del catálogo | Tests of the catalogue"
Description: "Estudios que un laboratorio de la red ofrece. El catálogo es propio porque no se verificó ningún código público para el panel de leucemia. | Tests that a laboratory of the network offers; local, since no public code for the leukaemia panel was verified."
* insert Catalogo
* ^content = #fragment
* #IHC-MAMA "Inmunohistoquímica de cáncer de mama (RE, RP, HER2 y Ki-67)" "Los cuatro marcadores sobre un bloque de parafina."
* insert En(IHC-MAMA, [[Breast cancer immunohistochemistry (ER, PR, HER2 and Ki-67)]])
* #ISH-HER2 "Hibridación in situ de HER2" "Se pide sola o como estudio derivado de un HER2 2+."
* insert En(ISH-HER2, HER2 in situ hybridisation)
* #FENOTIPO-LA "Inmunofenotipo de leucemia aguda" "Citometría de flujo sobre células vivas."
* insert En(FENOTIPO-LA, Acute leukaemia immunophenotype)

ValueSet: Estudios
Id: estudios
Title: "Estudios que se pueden pedir | Tests that may be ordered"
Description: "Todo el catálogo. | The whole catalogue."
* insert Publicado
* include codes from system $Estudio

CodeSystem: FormaDeMuestra
Id: forma-de-muestra
Title: "Formas de muestra | Forms of specimen"
Description: "En qué forma viaja o se guarda una muestra; SNOMED CT acompaña donde se verificó un código. | In which form a specimen travels or is kept; SNOMED CT goes along where a code was verified."
* insert Catalogo
* ^content = #fragment
* #BLOQUE-PARAFINA "Bloque de parafina" "Tejido incluido en parafina, en su casete."
* insert En(BLOQUE-PARAFINA, Paraffin block)
* #LAMINILLA-SIN-TENIR "Laminilla sin teñir" "Un corte del bloque sobre vidrio; la fecha de corte importa."
* insert En(LAMINILLA-SIN-TENIR, Unstained slide)
* #TEJIDO-FORMOL "Tejido en formol" "Lo que se tomó del paciente, en su frasco."
* insert En(TEJIDO-FORMOL, Tissue in formalin)
* #MEDULA-OSEA "Aspirado de médula ósea" "Células vivas: caduca desde la toma."
* insert En(MEDULA-OSEA, Bone marrow aspirate)
* #SANGRE-PERIFERICA "Sangre periférica" "Células vivas: caduca desde la toma."
* insert En(SANGRE-PERIFERICA, Peripheral blood)
* #LIQUIDO-CEFALORRAQUIDEO "Líquido cefalorraquídeo" "Células vivas: caduca desde la toma."
* insert En(LIQUIDO-CEFALORRAQUIDEO, Cerebrospinal fluid)

ValueSet: FormasDeMuestra
Id: formas-de-muestra
Title: "Formas de muestra | Forms of specimen"
Description: "Todas las formas. | All forms."
* insert Publicado
* include codes from system $Forma

CodeSystem: MetodoDeObtencion
Id: metodo-de-obtencion
Title: "Cómo se tomó el tejido | How tissue was taken"
Description: "Procedimiento con que se tomó el tejido; el informe de receptores lo nombra. | Procedure by which tissue was taken; a report on receptors names it."
* insert Catalogo
* #core-needle "Biopsia con aguja gruesa" "Cilindros delgados de tejido."
* insert En(core-needle, Core needle biopsy)
* #vacuum-assisted "Biopsia asistida por vacío" "Cilindros tomados con succión."
* insert En(vacuum-assisted, Vacuum-assisted biopsy)
* #fine-needle "Aspiración con aguja fina" "Células aspiradas, en bloque celular."
* insert En(fine-needle, Fine needle aspiration)
* #excisional "Biopsia escisional" "Se sacó el nódulo o el ganglio para estudiarlo."
* insert En(excisional, Excisional biopsy)
* #conserving-surgery "Cirugía conservadora" "Se quitó el tumor y se conservó la mama."
* insert En(conserving-surgery, Breast-conserving surgery)
* #mastectomy "Mastectomía" "Se quitó la mama."
* insert En(mastectomy, Mastectomy)
* #other "Otro procedimiento" "Ninguno de los anteriores."
* insert En(other, Another procedure)

ValueSet: MetodosDeObtencion
Id: metodos-de-obtencion
Title: "Cómo se tomó el tejido | How tissue was taken"
Description: "Todos los procedimientos. | All procedures."
* insert Publicado
* include codes from system $Metodo

CodeSystem: MotivoDeSolicitud
Id: motivo-de-solicitud
Title: "Motivo de la solicitud | Reason of an order"
Description: "En qué momento de la enfermedad se pide. | At which moment of the illness it is asked for."
* insert Catalogo
* #diagnosis "Diagnóstico" "La enfermedad se está diagnosticando."
* insert En(diagnosis, Diagnosis)
* #follow-up "Seguimiento" "Control de un diagnóstico conocido."
* insert En(follow-up, Follow-up)
* #relapse "Recaída" "La enfermedad volvió o se sospecha que volvió."
* insert En(relapse, Relapse)

CodeSystem: BiRadsCodigos
Id: bi-rads
Title: "Categorías BI-RADS | BI-RADS categories"
Description: "Solo las claves de la categoría; su significado es del Colegio Americano de Radiología. Propio porque la categoría 6 no tiene un código internacional verificado. | Only the keys of the category; local, since no international code was verified for category 6."
* insert Catalogo
* #0 "BI-RADS 0"
* #1 "BI-RADS 1"
* #2 "BI-RADS 2"
* #3 "BI-RADS 3"
* #4 "BI-RADS 4"
* #4A "BI-RADS 4A"
* #4B "BI-RADS 4B"
* #4C "BI-RADS 4C"
* #5 "BI-RADS 5"
* #6 "BI-RADS 6"

ValueSet: CategoriasBiRads
Id: categorias-bi-rads
Title: "Categorías BI-RADS | BI-RADS categories"
Description: "De 0 a 6, con 4A, 4B y 4C. | From 0 to 6, with 4A, 4B and 4C."
* insert Publicado
* include codes from system BiRadsCodigos

CodeSystem: LateralidadCodigos
Id: lateralidad
Title: "Lado | Side"
Description: "Lado del órgano. | Side of the organ."
* insert Catalogo
* #left "Izquierdo"
* insert En(left, Left)
* #right "Derecho"
* insert En(right, Right)
* #bilateral "Bilateral"
* insert En(bilateral, Bilateral)
* #not-stated "No se indicó"
* insert En(not-stated, Not stated)

ValueSet: Lados
Id: lados
Title: "Lados | Sides"
Description: "Izquierdo, derecho, ambos o sin indicar. | Left, right, both or not stated."
* insert Publicado
* include codes from system LateralidadCodigos

CodeSystem: SiNoSeDesconoce
Id: si-no-se-desconoce
Title: "Sí, no o se desconoce | Yes, no or unknown"
Description: "Nunca una casilla sola: no marcar no es decir que no. | Never a bare checkbox: not ticked does not mean no."
* insert Catalogo
* #yes "Sí"
* insert En(yes, Yes)
* #no "No"
* insert En(no, No)
* #unknown "Se desconoce"
* insert En(unknown, Unknown)

ValueSet: RespuestaCorta
Id: respuesta-corta
Title: "Sí, no o se desconoce | Yes, no or unknown"
Description: "Las tres respuestas. | The three answers."
* insert Publicado
* include codes from system SiNoSeDesconoce

ValueSet: Anticoagulantes
Id: anticoagulantes
Title: "Anticoagulantes y fijadores | Anticoagulants and fixatives"
Description: "Aditivos de la tabla 0371 de HL7 v2 que un tubo o frasco de la red puede llevar. | Additives of HL7 v2 table 0371 that a tube or jar of the network may contain."
* insert Publicado
* $v2-0371#HEPN
* $v2-0371#HEPL
* $v2-0371#EDTK
* $v2-0371#EDTK15
* $v2-0371#EDTK75
* $v2-0371#EDTN
* $v2-0371#ACDA
* $v2-0371#ACDB
* $v2-0371#C32
* $v2-0371#C38
* $v2-0371#F10
* $v2-0371#BF10
