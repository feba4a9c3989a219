package mx.trazo.web.words;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.web.edge.Messages;

/**
 * The sentence of a refusal with its facts in Spanish: names of states, events and things are
 * translated, instants are shown in the zone of the facility that reads them.
 */
@Singleton
public class Sentences {
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", MEXICO);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", MEXICO);

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{1,40}");

  /** Where a fact that is a name may have its words, in this order. */
  private static final List<String> PLACES =
      List.of("fact.", "state.", "event.", "shipment.", "container.kind.", "field.");

  private final Messages messages;
  private final Catalogue catalogue;

  /** Takes words from the bundles and zones from the catalogue. */
  public Sentences(Messages messages, Catalogue catalogue) {
    this.messages = messages;
    this.catalogue = catalogue;
  }

  /** The sentence of a refusal. */
  public String of(Refusal refusal, FacilityId reader) {
    return of(refusal.code().name(), refusal.facts(), reader);
  }

  /**
   * The sentence of a refusal that was kept. The sentence may have changed since and speak of more
   * than was kept then; of that it says that nothing is known.
   *
   * @param code the name of its code
   */
  public String of(String code, List<String> facts, FacilityId reader) {
    var words = new Object[Math.max(facts.size(), messages.places("refusal." + code))];
    for (int i = 0; i < words.length; i++) {
      words[i] =
          i < facts.size()
              ? word(code, i, facts.get(i), reader)
              : messages.get("edge.fact.unknown");
    }
    return messages.get("refusal." + code, words);
  }

  /** The sentence of a refusal for somebody of whom no facility is known. */
  public String plain(Refusal refusal) {
    return messages.get("refusal." + refusal.code().name(), refusal.facts().toArray());
  }

  /** Day and time in the facility's zone: 22 nov 2026, 10:42. */
  public String dayAndTime(Instant instant, FacilityId reader) {
    return DAY_AND_TIME.format(instant.atZone(zoneOf(reader)));
  }

  /** Time of day in the facility's zone: 10:42. */
  public String time(Instant instant, FacilityId reader) {
    return TIME.format(instant.atZone(zoneOf(reader)));
  }

  /** What a field of type {@code datetime-local} gives, in the facility's zone. */
  public Optional<Instant> instant(String typed, FacilityId reader) {
    return instant(typed, zoneOf(reader));
  }

  /** What a field of type {@code datetime-local} gives; empty when it is not a time. */
  public static Optional<Instant> instant(String typed, ZoneId zone) {
    try {
      return Optional.of(
          LocalDateTime.parse(typed.strip())
              .atZone(zone)
              .toInstant()
              .truncatedTo(ChronoUnit.MICROS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The zone of a facility; UTC for one that the catalogue does not have. */
  public ZoneId zoneOf(FacilityId facility) {
    return catalogue.findFacility(facility).map(Facility::zone).orElse(ZoneOffset.UTC);
  }

  private String word(String code, int position, String fact, FacilityId reader) {
    if (looksLikeInstant(fact)) {
      try {
        return dayAndTime(Instant.parse(fact), reader);
      } catch (DateTimeParseException e) {
        return fact;
      }
    }
    if (!looksLikeName(fact)) {
      return fact;
    }
    String first = placeOf(code, position);
    if (messages.has(first + fact)) {
      return messages.get(first + fact);
    }
    for (String place : PLACES) {
      if (messages.has(place + fact)) {
        return messages.get(place + fact);
      }
    }
    return fact;
  }

  /** A box and a container may both be IN_TRANSIT; the code tells which is meant. */
  private static String placeOf(String code, int position) {
    if (code.startsWith("SHIPMENT_") || code.startsWith("BOX_")) {
      return "shipment.";
    }
    boolean event = code.startsWith("UNDO_") || (code.equals("STEP_OUT_OF_TURN") && position == 2);
    return event ? "event." : "fact.";
  }

  private static boolean looksLikeInstant(String fact) {
    return fact.length() >= 17
        && fact.charAt(fact.length() - 1) == 'Z'
        && fact.charAt(4) == '-'
        && fact.charAt(10) == 'T';
  }

  /** Names begin with a letter and have no blanks; most numbers and people's words do not. */
  private static boolean looksLikeName(String fact) {
    return NAME.matcher(fact).matches();
  }
}
