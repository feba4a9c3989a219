// Quién tuvo qué, dónde y cuándo. Un movimiento no cambia nunca; lo que se corrige es otro movimiento.

Invariant: trz-mov-1
Description: "El hecho no es posterior a su registro por más de dos minutos, salvo que el desfase de reloj esté señalado. | The event does not lie more than two minutes after its recording, unless the clock skew is flagged."
Severity: #error
Expression: "occurred <= recorded + 2 minutes or extension.where(url = 'https://trazo.mx/fhir/StructureDefinition/desfase-de-reloj').exists()"

Invariant: trz-mov-2
Description: "Lo que falló, se rechazó, se dejó en espera, faltó o se deshizo lleva un motivo con código. | What failed, was rejected, held, missed or taken back has a coded reason."
Severity: #error
Expression: "activity.coding.where(code = 'S40' or code = 'S44' or code = 'S52' or code = 'T20' or code = 'T30' or code = 'T50').exists() implies reason.coding.exists()"

Invariant: trz-mov-3
Description: "El primer movimiento parte de 64 ceros; los demás nombran al anterior. | The first event starts from 64 zeros; every other names the one before."
Severity: #error
Expression: "iif(extension.where(url = 'https://trazo.mx/fhir/StructureDefinition/huella-anterior').value.matches('^0{64}$'), entity.empty(), entity.where(role = 'source').exists())"

Invariant: trz-mov-4
Description: "Una salida dice quién se lo lleva. | A departure says who takes it."
Severity: #error
Expression: "activity.coding.where(code = 'S41').exists() implies agent.where(type.coding.where(code = 'custodian').exists()).exists()"

Profile: MovimientoDeCustodia
Parent: Provenance
Id: movimiento-de-custodia
Title: "Movimiento de custodia | Custody event"
Description: "Algo que le pasó a un recipiente. Dos horas siempre: la del hecho y la del registro. Cada movimiento encadena la huella del anterior, así que quitar o cambiar uno se nota. | Something that happened to a container. Always two times: of the event and of its recording. Each event continues the hash of the one before, so that removing or changing one shows."
* insert Publicado
* obeys trz-mov-1 and trz-mov-2 and trz-mov-3 and trz-mov-4
* target 1..* MS
* target only Reference(MuestraOncologica or TareaDeEmbarque or TareaDeSolicitud)
* occurred[x] 1..1 MS
* occurred[x] only dateTime
* occurred[x] ^short = "Hora del hecho, según el dispositivo | Time of the event, as the device said"
* recorded MS
* recorded ^short = "Hora en que el servidor lo escribió | Time the server wrote it down"
* activity 1..1 MS
* activity from EventosDeCustodia (required)
* location 1..1 MS
* location only Reference(LugarDeCustodia)
* insert PorClave(location)
* reason 0..1 MS
* reason from Motivos (extensible)
* agent 1..2 MS
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #closed
* agent contains
    quien 1..1 MS and
    transportista 0..1 MS
* agent[quien].type 1..1
* agent[quien].type = $participante#performer
* agent[quien].who ^short = "Quien leyó la etiqueta | Whoever scanned the label"
* agent[quien].onBehalfOf 1..1 MS
* agent[quien].onBehalfOf only Reference(UnidadMedica)
* agent[transportista].type 1..1
* agent[transportista].type = $participante#custodian
* agent[transportista].who ^short = "Quien se lo lleva | Whoever takes it"
* entity 0..1 MS
* entity.role = #source (exactly)
* entity.what only Reference(MovimientoDeCustodia)
* entity.what ^short = "El movimiento anterior del mismo recipiente | The container's event before"
* extension contains
    Huella named huella 1..1 MS and
    HuellaAnterior named huellaAnterior 1..1 MS and
    Nota named nota 0..1 MS and
    Temperatura named temperatura 0..1 and
    Condicion named condicion 0..1 and
    DesfaseDeReloj named desfase 0..1 and
    DetalleDeRechazo named rechazo 0..1
