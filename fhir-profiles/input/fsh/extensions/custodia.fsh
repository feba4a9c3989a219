// Lo que un movimiento de custodia lleva además de Provenance.

Invariant: trz-hue-1
Description: "Una huella son 64 cifras hexadecimales en minúsculas. | A hash is 64 lower-case hexadecimal digits."
Severity: #error
Expression: "value.matches('^[0-9a-f]{64}$')"

Extension: Huella
Id: huella
Title: "Huella | Hash"
Description: "SHA-256 del movimiento, que incluye la huella del anterior. La forma canónica es trazo-custody-1: cada campo con su longitud delante. | SHA-256 of the event, which covers the hash of the one before; canonical form trazo-custody-1, each field preceded by its length."
Context: Provenance
* insert Dato(string)
* obeys trz-hue-1

Extension: HuellaAnterior
Id: huella-anterior
Title: "Huella anterior | Previous hash"
Description: "Huella del movimiento anterior del mismo recipiente; 64 ceros en el primero. | Hash of the container's event before this one; 64 zeros for the first."
Context: Provenance
* insert Dato(string)
* obeys trz-hue-1

Extension: Nota
Id: nota
Title: "Nota | Note"
Description: "Lo que alguien escribió; la de una aceptación con reserva se imprime en el informe. | What somebody wrote; that of an acceptance with a reservation is printed on the report."
Context: Provenance, DiagnosticReport
* insert Dato(string)

Extension: Condicion
Id: condicion
Title: "Condición al cambiar de manos | Condition on hand-over"
Description: "Cómo se encontró el recipiente en este movimiento. | How the container was found at this event."
Context: Provenance
* insert Dato(CodeableConcept)
* value[x] from CondicionesDeMuestra (extensible)

Invariant: trz-tem-1
Description: "Si la temperatura se vigiló hay mínima y máxima; si no, no hay cifras: sin vigilar no es lo mismo que bien. | If temperature was watched there is a minimum and a maximum; if not there are no figures: not watched is not well."
Severity: #error
Expression: "iif(extension.where(url = 'vigilada' and value = true).exists(), extension.where(url = 'minima').exists() and extension.where(url = 'maxima').exists(), extension.where(url != 'vigilada').empty())"

Invariant: trz-tem-2
Description: "La mínima no es mayor que la máxima. | The minimum is not above the maximum."
Severity: #error
Expression: "extension.where(url = 'minima').empty() or extension.where(url = 'maxima').empty() or extension.where(url = 'minima').value.value.first() <= extension.where(url = 'maxima').value.value.first()"

Extension: Temperatura
Id: temperatura
Title: "Temperatura en el tramo | Temperature on the leg"
Description: "Lo que registró el termógrafo entre el movimiento anterior y este. | What the logger recorded between the event before and this one."
Context: Provenance, Task
* insert Publicado
* obeys trz-tem-1 and trz-tem-2
* extension contains
    vigilada 1..1 and
    minima 0..1 and
    maxima 0..1 and
    minutosFuera 0..1 and
    termografo 0..1
* extension[vigilada] ^short = "Hubo termógrafo | There was a logger"
* extension[vigilada].value[x] only boolean
* extension[minima] ^short = "La más baja, en °C | Lowest, in °C"
* extension[minima].value[x] only Quantity
* extension[minima].valueQuantity = $UCUM#Cel
* extension[maxima] ^short = "La más alta, en °C | Highest, in °C"
* extension[maxima].value[x] only Quantity
* extension[maxima].valueQuantity = $UCUM#Cel
* extension[minutosFuera] ^short = "Minutos fuera de la banda del estudio | Minutes outside the band of the test"
* extension[minutosFuera].value[x] only unsignedInt
* extension[termografo] ^short = "Número de serie | Serial number"
* extension[termografo].value[x] only string

Extension: DesfaseDeReloj
Id: desfase-de-reloj
Title: "Desfase de reloj | Clock skew"
Description: "La hora del hecho es posterior a la del registro por más de dos minutos. Dice el reloj de quién se sospecha y cuánto difiere; ninguna de las dos horas se corrige. | The event's time lies more than two minutes after its recording; says whose clock is doubted and by how much. Neither time is corrected."
Context: Provenance
* insert Publicado
* extension contains
    deQuien 1..1 and
    diferencia 0..1
* extension[deQuien] ^short = "dispositivo o servidor | device or server"
* extension[deQuien].value[x] only code
* extension[deQuien].value[x] from Relojes (required)
* extension[diferencia] ^short = "Cuánto se adelanta, en segundos | How far it is ahead, in seconds"
* extension[diferencia].value[x] only Quantity
* extension[diferencia].valueQuantity = $UCUM#s

CodeSystem: Reloj
Id: reloj
Title: "De quién es el reloj | Whose clock"
Description: "Qué reloj puso la hora del hecho. | Which clock set the time of the event."
* insert Catalogo
* #dispositivo "Del lector o navegador"
* insert En(dispositivo, Of the scanner or browser)
* #servidor "Del servidor"
* insert En(servidor, Of the server)
* #otro-sistema "De otro sistema"
* insert En(otro-sistema, Of another system)

ValueSet: Relojes
Id: relojes
Title: "Relojes | Clocks"
Description: "Todos. | All."
* insert Publicado
* include codes from system Reloj

Extension: DetalleDeRechazo
Id: detalle-de-rechazo
Title: "Detalle de un rechazo | Details of a rejection"
Description: "Lo que el hospital necesita para responder a un rechazo: si se pide nueva toma, si la muestra era irrepetible, quién lo decidió y qué se vio. | What the hospital needs to answer a rejection: whether a new sample is asked for, whether the sample could not be taken again, who decided and what was seen."
Context: Provenance, Task, Task.statusReason
* insert Publicado
* extension contains
    nuevaToma 1..1 and
    irrepetible 0..1 and
    decidio 0..1 and
    observado 0..1 and
    foto 0..*
* extension[nuevaToma] ^short = "Se pide nueva toma | A new sample is asked for"
* extension[nuevaToma].value[x] only boolean
* extension[irrepetible] ^short = "No se puede volver a tomar | It cannot be taken again"
* extension[irrepetible].value[x] only boolean
* extension[decidio] ^short = "Quién decidió | Who decided"
* extension[decidio].value[x] only Reference(Practitioner or PractitionerRole)
* extension[observado] ^short = "Qué se vio, en palabras | What was seen, in words"
* extension[observado].value[x] only string
* extension[foto] ^short = "Foto del recipiente | Picture of the container"
* extension[foto].value[x] only Attachment
