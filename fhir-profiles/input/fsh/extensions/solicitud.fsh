// Lo que una solicitud o una muestra dice y R4 no tiene dónde poner.

RuleSet: Dato(tipo)
* insert Publicado
* value[x] 1..1
* value[x] only {tipo}

Extension: BiRads
Id: bi-rads
Title: "BI-RADS"
Description: "Categoría del estudio de imagen que llevó a la biopsia. | Category of the imaging study that led to the biopsy."
Context: ServiceRequest
* insert Dato(code)
* value[x] from CategoriasBiRads (required)

Extension: Lateralidad
Id: lateralidad
Title: "Lado | Side"
Description: "Lado del que se tomó la muestra. | Side the sample was taken from."
Context: ServiceRequest
* insert Dato(code)
* value[x] from Lados (required)

Extension: Neoadyuvancia
Id: neoadyuvancia
Title: "Neoadyuvancia | Neoadjuvant therapy"
Description: "Si hubo tratamiento antes de tomar la muestra. | Whether treatment was given before the sample was taken."
Context: ServiceRequest
* insert Dato(code)
* value[x] from RespuestaCorta (required)

Extension: Descalcificada
Id: descalcificada
Title: "Descalcificada | Decalcified"
Description: "Si el tejido se descalcificó, lo que limita la inmunohistoquímica. | Whether the tissue was decalcified, which limits immunohistochemistry."
Context: Specimen
* insert Dato(code)
* value[x] from RespuestaCorta (required)

Extension: HoraDeFijacion
Id: hora-de-fijacion
Title: "Hora de fijación | Placed in fixative"
Description: "Cuándo entró en el fijador; desde la toma hasta aquí corre la isquemia fría. | When it was placed in fixative; cold ischaemia runs until then."
Context: Specimen.collection
* insert Dato(dateTime)

Extension: FinDeFijacion
Id: fin-de-fijacion
Title: "Fin de fijación | Taken out of fixative"
Description: "Cuándo salió del fijador. | When it was taken out of the fixative."
Context: Specimen.collection
* insert Dato(dateTime)

Extension: FechaDeCorte
Id: fecha-de-corte
Title: "Fecha de corte | Sectioned on"
Description: "Día en que se cortó una laminilla sin teñir; con las semanas pierde antígenos. | Day an unstained slide was cut on; it loses antigens over the weeks."
Context: Specimen.collection
* insert Dato(date)
