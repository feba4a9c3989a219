// Temas de suscripción. R4 no tiene SubscriptionTopic; la guía R5 Backport (STU 1.1) solo pide que el tema se
// conozca por su URL canónica. Aquí se publica además su definición en un Basic, que es como R4 lleva un recurso
// que no tiene, con extensiones propias que dicen lo mismo que SubscriptionTopic.resourceTrigger de R5.

CodeSystem: TemaCodigos
Id: tema
Title: "Recursos que R4 no tiene | Resources that R4 lacks"
Description: "Para Basic.code. | For Basic.code."
* insert Catalogo
* #tema-de-suscripcion "Tema de suscripción" "Lo que R5 llama SubscriptionTopic."
* insert En(tema-de-suscripcion, Subscription topic)

Profile: TemaDeSuscripcion
Parent: Basic
Id: tema-de-suscripcion
Title: "Tema de suscripción | Subscription topic"
Description: "De qué se puede avisar: la URL que va en Subscription.criteria, qué cambio avisa y con qué se estrecha. | What can be notified of: the URL for Subscription.criteria, which change notifies and what narrows it."
* insert Publicado
* code = $Tema#tema-de-suscripcion
* extension contains
    UrlDeTema named url 1..1 and
    TextoDeTema named texto 1..1 and
    DisparadorDeTema named disparador 1..*

RuleSet: UnTema(nombre, texto)
* code = $Tema#tema-de-suscripcion
* extension[url].valueUri = "https://trazo.mx/fhir/tema/{nombre}"
* extension[texto].valueString = "{texto}"

Instance: tema-estado-de-solicitud
InstanceOf: TemaDeSuscripcion
Usage: #definition
Title: "Tema: estado de una solicitud | Topic: state of an order"
Description: "Avisa cuando una tarea aparece o cambia de paso. | Notifies when a task appears or changes its step."
* insert UnTema(estado-de-solicitud, [[Un estudio se registró o cambió de paso. | A test came on record or changed its step.]])
* extension[disparador].extension[recurso].valueCode = #Task
* extension[disparador].extension[interaccion][0].valueCode = #create
* extension[disparador].extension[interaccion][+].valueCode = #update
* extension[disparador].extension[criterio].valueString = "%previous.businessStatus != %current.businessStatus"
* extension[disparador].extension[filtro][0].valueString = "business-status"
* extension[disparador].extension[filtro][+].valueString = "focus"

Instance: tema-custodia
InstanceOf: TemaDeSuscripcion
Usage: #definition
Title: "Tema: custodia | Topic: custody"
Description: "Avisa de cada movimiento. | Notifies of each event."
* insert UnTema(custodia, [[A un recipiente le pasó algo. | Something happened to a container.]])
* extension[disparador].extension[recurso].valueCode = #Provenance
* extension[disparador].extension[interaccion].valueCode = #create
* extension[disparador].extension[filtro][0].valueString = "target"
* extension[disparador].extension[filtro][+].valueString = "activity"

Instance: tema-resultado
InstanceOf: TemaDeSuscripcion
Usage: #definition
Title: "Tema: resultado | Topic: result"
Description: "Avisa cuando un informe se libera o se corrige. | Notifies when a report is released or amended."
* insert UnTema(resultado, [[Un informe se liberó o se corrigió. | A report was released or amended.]])
* extension[disparador].extension[recurso].valueCode = #DiagnosticReport
* extension[disparador].extension[interaccion][0].valueCode = #create
* extension[disparador].extension[interaccion][+].valueCode = #update
* extension[disparador].extension[filtro][0].valueString = "based-on"
* extension[disparador].extension[filtro][+].valueString = "status"

Instance: tema-incumplimiento
InstanceOf: TemaDeSuscripcion
Usage: #definition
Title: "Tema: incumplimiento | Topic: breach"
Description: "Avisa cuando pasa la hora prometida sin resultado. | Notifies when the promised time passes without a result."
* insert UnTema(incumplimiento, [[La hora prometida pasó y no hay resultado. | The promised time passed and there is no result.]])
* extension[disparador].extension[recurso].valueCode = #Task
* extension[disparador].extension[interaccion].valueCode = #update
* extension[disparador].extension[criterio].valueString = "%current.restriction.period.end < now() and (%current.status = 'completed').not()"
* extension[disparador].extension[filtro].valueString = "focus"

Instance: tema-alerta
InstanceOf: TemaDeSuscripcion
Usage: #definition
Title: "Tema: alerta | Topic: alert"
Description: "Avisa cuando una regla de la unidad encuentra algo que necesita que alguien actúe sobre un estudio. | Notifies when a rule of the facility finds something about a test that needs somebody."
* insert UnTema(alerta, [[Una regla de la unidad encontró algo sobre este estudio. | A rule of the facility found something about this test.]])
* extension[disparador].extension[recurso].valueCode = #Task
* extension[disparador].extension[interaccion].valueCode = #update
* extension[disparador].extension[filtro].valueString = "focus"

Profile: SuscripcionATema
Parent: Subscription
Id: suscripcion-a-tema
Title: "Suscripción a un tema | Subscription to a topic"
Description: "criteria es la URL canónica del tema, como en la guía R5 Backport; los filtros van en su extensión. El aviso lleva solo ids: los datos se leen con permiso. | criteria is the canonical URL of the topic, as in the R5 Backport guide, and filters stand in its extension; the notification carries ids only."
* insert Publicado
* obeys trz-sus-1
* criteria MS
* channel.type = #rest-hook (exactly)
* channel.endpoint 1..1
* channel.payload 1..1
* channel.payload = #application/fhir+json

Invariant: trz-sus-1
Description: "criteria es uno de los temas publicados. | criteria is one of the published topics."
Severity: #error
Expression: "criteria.startsWith('https://trazo.mx/fhir/tema/')"

Instance: suscripcion-de-ejemplo
InstanceOf: SuscripcionATema
Usage: #example
Title: "Un hospital se suscribe a sus resultados | A hospital subscribes to its results"
Description: "Avisos por HTTPS de cada informe que se libera. | Notifications by HTTPS of each released report."
* status = #requested
* reason = "Avisos de resultados del Hospital General de Ensenada"
* criteria = "https://trazo.mx/fhir/tema/resultado"
* channel.endpoint = "https://his.ejemplo.mx/avisos"
* channel.payload = #application/fhir+json
