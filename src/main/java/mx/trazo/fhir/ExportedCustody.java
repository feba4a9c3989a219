package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.PastEvent;
import mx.trazo.fhir.OrderBundle.Entry;
import mx.trazo.fhir.sent.SentCase;
import mx.trazo.network.Facility;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Reads the custody of a container out of an export; {@link ProvenanceTranslator} writes it. */
@Singleton
public class ExportedCustody {
  private static final int NAME = 120;
  private static final int CARRIER = 80;
  private static final int REASON = 40;
  private static final int NOTE = 500;
  private static final Map<String, CustodyEventType> TYPES =
      Arrays.stream(CustodyEventType.values())
          .collect(Collectors.toMap(CustodyEventType::code, type -> type));

  private final ExportedFacilities facilities;

  /** Places are found by their codes. */
  public ExportedCustody(ExportedFacilities facilities) {
    this.facilities = facilities;
  }

  /** The events of a container in their order. */
  List<SentCase.Event> read(ExportedBundle bundle, String container, Issues issues) {
    Map<Integer, Entry> inOrder = new TreeMap<>();
    for (Entry entry : bundle.of("Provenance")) {
      Optional<ProvenanceTranslator.Place> place =
          ProvenanceTranslator.Place.read(ExportedBundle.id(entry));
      if (place.filter(one -> one.container().value().equals(container)).isPresent()) {
        inOrder.put(place.get().sequence(), entry);
      }
    }
    List<SentCase.Event> events = new ArrayList<>();
    inOrder.forEach((sequence, entry) -> {
      String target = ((Provenance) entry.resource()).getTargetFirstRep().getReference();
      if (sequence != events.size() + 1 || !("Specimen/" + container).equals(target)) {
        issues.wrong(entry.at(), "id", container + "." + (events.size() + 1));
      }
      events.add(event(entry, issues).orElse(null));
    });
    return events.contains(null) ? List.of() : events;
  }

  private Optional<SentCase.Event> event(Entry entry, Issues issues) {
    var sent = (Provenance) entry.resource();
    String at = entry.at();
    CustodyEventType type =
        Reading.code(sent.getActivity(), TrazoUris.V2_EVENT)
            .or(() -> Reading.code(sent.getActivity(), TrazoUris.CUSTODY_EVENT))
            .map(TYPES::get)
            .orElse(null);
    if (type == null) {
      issues.wrong(at, "activity", TrazoUris.V2_EVENT + ", " + TrazoUris.CUSTODY_EVENT);
    }
    Instant occurred =
        sent.getOccurred() instanceof DateTimeType time && time.hasValue()
            ? Reading.instant(time.getValueAsString()).orElse(null)
            : null;
    if (occurred == null) {
      issues.wrong(at, "occurredDateTime", "2026-11-20T09:04:00-08:00");
    }
    Instant recorded =
        sent.hasRecorded()
            ? Reading.instant(sent.getRecordedElement().getValueAsString()).orElse(null)
            : null;
    if (recorded == null) {
      issues.missing(at, "recorded");
    }
    Optional<Facility> place = facilities.find(sent.getLocation(), at + ".location", issues);
    String who = who(sent, "performer");
    if (who == null) {
      issues.missing(at, "agent");
    }
    String reason = Reading.text(sent.getReasonFirstRep().getCodingFirstRep().getCode());
    String note = Reading.code(sent.getExtension(), TrazoUris.EVENT_NOTE, at, issues);
    String carrier = who(sent, "custodian");
    String hash = Reading.code(sent.getExtension(), TrazoUris.EVENT_HASH, at, issues);
    if (hash == null || !hash.matches("[0-9a-f]{64}")) {
      issues.wrong(at, "extension", TrazoUris.EVENT_HASH);
      return Optional.empty();
    }
    List<Boolean> fitting =
        List.of(
            fits(who, NAME, at, "agent", issues),
            fits(carrier, CARRIER, at, "agent", issues),
            fits(reason, REASON, at, "reason", issues),
            fits(note, NOTE, at, "extension", issues));
    if (fitting.contains(false)
        || type == null
        || occurred == null
        || recorded == null
        || who == null
        || place.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SentCase.Event(
            at,
            hash,
            new PastEvent(type, place.get().id(), who, occurred, recorded, carrier, reason, note)));
  }

  private static @Nullable String who(Provenance sent, String role) {
    return sent.getAgent().stream()
        .filter(agent ->
            Reading.code(agent.getType(), TrazoUris.PROVENANCE_AGENT)
                .filter(role::equals)
                .isPresent())
        .map(agent -> agent.getWho())
        .map(Reference::getDisplay)
        .findFirst()
        .map(Reading::text)
        .orElse(null);
  }

  private static boolean fits(
      @Nullable String text, int longest, String at, String element, Issues issues) {
    if (text == null || text.length() <= longest) {
      return true;
    }
    issues.wrong(at, element, "<= " + longest);
    return false;
  }
}
