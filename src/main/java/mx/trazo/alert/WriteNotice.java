package mx.trazo.alert;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.TestDefinition;
import mx.trazo.tracking.Concern;

/** Puts alerts into words: tests, numbers of cases, facilities and hours, never a person. */
@Singleton
class WriteNotice {
  /** So many alerts are named; the others are counted. */
  static final int MOST_LINES = 20;

  private static final int LONGEST_SUBJECT = 190;
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.forLanguageTag("es-MX"));

  private final AlertStore store;
  private final AlertWords words;
  private final Catalogue catalogue;

  WriteNotice(AlertStore store, AlertWords words, Catalogue catalogue) {
    this.store = store;
    this.words = words;
    this.catalogue = catalogue;
  }

  /** The notice of these alerts, which are of the rule and in the order in which they are named. */
  AlertNotice write(String id, AlertRule rule, AlertStep step, List<Alert> alerts, Instant now) {
    AlertTemplate template =
        store
            .findTemplate(new FacilityScope(rule.facility()), rule.kind())
            .orElseGet(() -> words.template(rule.kind()));
    Map<String, String> whole = Map.of("cuantos", Integer.toString(alerts.size()));
    String subject = AlertTemplate.fill(template.subject(), whole);
    var body = new StringBuilder(AlertTemplate.fill(template.intro(), whole)).append("\n\n");
    for (Alert each : alerts.subList(0, Math.min(MOST_LINES, alerts.size()))) {
      Map<String, String> facts = new HashMap<>(whole);
      facts.putAll(facts(each.concern(), rule.zone()));
      body.append("- ").append(AlertTemplate.fill(template.line(), facts)).append('\n');
    }
    if (alerts.size() > MOST_LINES) {
      body.append("- ").append(words.more(alerts.size() - MOST_LINES)).append('\n');
    }
    String where = words.where();
    if (!where.isEmpty()) {
      body.append('\n').append(where).append('\n');
    }
    String told = step == AlertStep.ESCALATION ? words.escalated() + " " + subject : subject;
    return new AlertNotice(
        id,
        rule.id(),
        rule.facility(),
        step,
        alerts.size(),
        told.length() <= LONGEST_SUBJECT ? told : told.substring(0, LONGEST_SUBJECT),
        body.toString(),
        now);
  }

  private Map<String, String> facts(Concern concern, ZoneId zone) {
    String test = concern.testCode();
    return Map.of(
        "estudio",
        test == null
            ? words.unnamed()
            : catalogue.findTest(test).map(TestDefinition::name).orElse(test),
        "folio",
        concern.name().isEmpty() ? words.unnamed() : concern.name(),
        "unidad",
        concern.hospital() == null
            ? words.unnamed()
            : catalogue
                .findFacility(concern.hospital())
                .map(Facility::shortName)
                .orElse(words.unnamed()),
        "hora",
        HOUR.format(concern.at().atZone(zone)));
  }
}
