package mx.trazo.fhir;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Reads what is reported out of a Provenance; everything that is wrong with it at once. */
final class ReportedEventReader {
  private static final Map<String, CustodyEventType> TYPES =
      Map.of(
          "S39", CustodyEventType.COLLECTED,
          "S41", CustodyEventType.DEPARTED,
          "S42", CustodyEventType.ARRIVED,
          "T10", CustodyEventType.PACKED);
  private static final int LONGEST_NAME = 80;

  private final Provenance sent;
  private final String base;
  private final Issues issues;
  private @Nullable SpecimenId container;
  private @Nullable LabelNumber label;
  private LabelCode.@Nullable BoxCode box;

  private ReportedEventReader(Provenance sent, String base, Issues issues) {
    this.sent = sent;
    this.base = base;
    this.issues = issues;
  }

  /**
   * The event, when nothing is wrong with it; else the issues say what is.
   *
   * @param base the address of the exchange, which references may be written with
   */
  static Optional<ReportedEvent> read(Provenance sent, String base, Issues issues) {
    return new ReportedEventReader(sent, base, issues).read();
  }

  private Optional<ReportedEvent> read() {
    CustodyEventType type = type(sent.getActivity());
    Instant at = time();
    for (int i = 0; i < sent.getTarget().size(); i++) {
      target(sent.getTarget().get(i), "target[" + i + "]");
    }
    String who = name("performer");
    String carrier = name("custodian");
    String guide =
        Reading.code(sent.getExtension(), TrazoUris.CARRIER_NUMBER, "Provenance", issues);
    if (type == null || at == null || who == null || !isTold(type)) {
      return Optional.empty();
    }
    return Optional.of(new ReportedEvent(type, container, label, box, at, who, carrier, guide));
  }

  private @Nullable CustodyEventType type(CodeableConcept activity) {
    CustodyEventType type =
        Reading.code(activity, TrazoUris.V2_EVENT)
            .or(() -> Reading.code(activity, TrazoUris.CUSTODY_EVENT))
            .map(TYPES::get)
            .orElse(null);
    if (type == null) {
      issues.wrong("Provenance", "activity", "S39, S41, S42, T10");
    }
    return type;
  }

  private @Nullable Instant time() {
    Instant at =
        sent.getOccurred() instanceof DateTimeType time && time.hasValue()
            ? Reading.instant(time.getValueAsString()).orElse(null)
            : null;
    if (at == null) {
      issues.wrong("Provenance", "occurredDateTime", "2026-11-20T09:04:00-08:00");
      return null;
    }
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  private void target(Reference target, String at) {
    String local = below(target.hasReference() ? target.getReference() : "");
    String value =
        TrazoUris.LABEL.equals(target.getIdentifier().getSystem())
            ? target.getIdentifier().getValue()
            : null;
    boolean named = container != null || label != null;
    if (!named && local.startsWith("Specimen/") && Ulid.looksRight(local.substring(9))) {
      container = new SpecimenId(local.substring(9));
      return;
    }
    Optional<LabelCode> code =
        value == null || !local.isEmpty() ? Optional.empty() : LabelCode.parse(value);
    if (!named && code.orElse(null) instanceof LabelCode.SpecimenCode(var number)) {
      label = number;
    } else if (box == null && code.orElse(null) instanceof LabelCode.BoxCode read) {
      box = read;
    } else {
      issues.wrong("Provenance", at, "Specimen/id, " + TrazoUris.LABEL + "|260000000127");
    }
  }

  /** A reference without the address of this server and without a version. */
  private String below(String reference) {
    String local =
        reference.startsWith(base + "/") ? reference.substring(base.length() + 1) : reference;
    int version = local.indexOf("/_history/");
    return version < 0 ? local : local.substring(0, version);
  }

  /** Whether the event names what it is about. */
  private boolean isTold(CustodyEventType type) {
    boolean named = container != null || label != null;
    boolean withBox = box != null;
    boolean right =
        switch (type) {
          case DEPARTED -> withBox && !named;
          case PACKED -> withBox && named;
          case ARRIVED -> named;
          default -> named && !withBox;
        };
    if (!right && !issues.concern("Provenance.target")) {
      issues.wrong("Provenance", "target", type == CustodyEventType.DEPARTED ? "Task" : "Specimen");
    }
    return right;
  }

  private @Nullable String name(String role) {
    List<ProvenanceAgentComponent> agents = sent.getAgent();
    for (int i = 0; i < agents.size(); i++) {
      boolean meant =
          Reading.code(agents.get(i).getType(), TrazoUris.PROVENANCE_AGENT)
              .filter(role::equals)
              .isPresent();
      String name = meant ? Reading.text(agents.get(i).getWho().getDisplay()) : null;
      if (name != null && name.length() > LONGEST_NAME) {
        issues.wrong("Provenance", "agent[" + i + "].who.display", "<= " + LONGEST_NAME);
      }
      if (name != null) {
        return name;
      }
    }
    return null;
  }
}
