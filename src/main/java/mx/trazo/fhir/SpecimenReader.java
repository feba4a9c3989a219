package mx.trazo.fhir;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.network.Anticoagulant;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.SpecimenRequest;
import mx.trazo.specimen.label.LabelNumber;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads the specimens of a transaction into a tree. What travels is what the requests name; when
 * they name nothing, the ends of the tree.
 */
final class SpecimenReader {
  private static final int MOST_SCALE = 6;
  private static final int MOST_DIGITS = 12;

  private final OrderBundle bundle;
  private final Issues issues;
  private final Map<OrderBundle.Entry, List<OrderBundle.Entry>> children = new HashMap<>();
  private final List<OrderBundle.Entry> roots = new ArrayList<>();
  private final List<OrderBundle.Entry> planted = new ArrayList<>();
  private final Set<OrderBundle.Entry> named = new HashSet<>();

  SpecimenReader(OrderBundle bundle, Issues issues) {
    this.bundle = bundle;
    this.issues = issues;
  }

  /** The trees, in the order of their roots in the bundle. */
  List<SpecimenRequest> read(List<AskedTest> tests) {
    tests.forEach(test -> named.addAll(test.specimens()));
    List<OrderBundle.Entry> all = bundle.of(Specimen.class);
    for (OrderBundle.Entry entry : all) {
      place(entry);
    }
    List<SpecimenRequest> trees = new ArrayList<>();
    for (OrderBundle.Entry root : roots) {
      trees.add(grow(root));
    }
    if (planted.size() < all.size()) {
      all.stream()
          .filter(entry -> !planted.contains(entry))
          .forEach(entry -> issues.add(entry.at() + ".parent", FhirRefusal.FHIR_PARENT_LOOP));
    }
    return trees;
  }

  /** The entries in the order in which their containers are planted: parents before children. */
  List<OrderBundle.Entry> planted() {
    return planted;
  }

  private void place(OrderBundle.Entry entry) {
    var specimen = (Specimen) entry.resource();
    if (!specimen.hasParent()) {
      roots.add(entry);
      return;
    }
    Optional<OrderBundle.Entry> parent =
        specimen.getParent().size() == 1
            ? bundle.resolve(specimen.getParentFirstRep(), Specimen.class)
            : Optional.empty();
    if (parent.isEmpty()) {
      issues.add(entry.at() + ".parent", FhirRefusal.FHIR_REFERENCE, "Specimen");
      roots.add(entry);
      return;
    }
    children.computeIfAbsent(parent.get(), _ -> new ArrayList<>()).add(entry);
  }

  private SpecimenRequest grow(OrderBundle.Entry entry) {
    planted.add(entry);
    var specimen = (Specimen) entry.resource();
    String at = entry.at();
    if (specimen.hasSubject() && !bundle.namesPatient(specimen.getSubject())) {
      issues.add(at + ".subject", FhirRefusal.FHIR_REFERENCE, "Patient");
    }
    if (specimen.hasStatus() && specimen.getStatus() != SpecimenStatus.AVAILABLE) {
      issues.wrong(at, "status", "available");
    }
    List<OrderBundle.Entry> own = children.getOrDefault(entry, List.of());
    boolean sent = named.isEmpty() ? own.isEmpty() : named.contains(entry);
    List<SpecimenRequest> grown = new ArrayList<>();
    for (OrderBundle.Entry child : own) {
      grown.add(grow(child));
    }
    return new SpecimenRequest(
        form(specimen, at),
        Reading.words(specimen.getCollection().getBodySite()),
        collection(specimen, at),
        label(specimen, at),
        sent,
        grown);
  }

  private String form(Specimen specimen, String at) {
    Optional<String> ours = Reading.code(specimen.getType(), TrazoUris.SPECIMEN_FORM);
    Optional<String> snomed = Reading.code(specimen.getType(), TrazoUris.SNOMED);
    Optional<String> found =
        ours.or(() ->
            SpecimenTranslator.SNOMED_OF_FORM.entrySet().stream()
                .filter(known -> snomed.filter(known.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst());
    if (found.isEmpty()) {
      issues.wrong(at, "type", TrazoUris.SPECIMEN_FORM);
    }
    return found.orElse("");
  }

  private @Nullable LabelNumber label(Specimen specimen, String at) {
    String digits = Reading.identifier(specimen.getIdentifier(), TrazoUris.LABEL);
    if (digits == null) {
      return null;
    }
    Optional<LabelNumber> label = LabelNumber.parse(digits);
    if (label.isEmpty()) {
      issues.wrong(at, "identifier", TrazoUris.LABEL);
    }
    return label.orElse(null);
  }

  private CollectionData collection(Specimen specimen, String at) {
    var from = specimen.getCollection();
    Instant collected = null;
    if (from.getCollected() instanceof DateTimeType time) {
      collected = instant(time.getValueAsString(), at, "collection.collected");
    } else if (from.hasCollected()) {
      issues.wrong(at, "collection.collected", "dateTime");
    }
    Optional<YesNoUnknown> decalcified =
        Reading.answer(Reading.code(specimen.getExtension(), TrazoUris.DECALCIFIED, at, issues));
    if (decalcified.isEmpty()) {
      issues.wrong(at, "extension", "yes, no, unknown");
    }
    Anticoagulant anticoagulant = Anticoagulant.NONE;
    String fixative = null;
    var container = specimen.getContainerFirstRep();
    if (container.getAdditive() instanceof CodeableConcept additive) {
      anticoagulant = anticoagulant(additive);
      fixative = anticoagulant == Anticoagulant.NONE ? Reading.words(additive) : null;
    } else if (container.hasAdditive()) {
      issues.wrong(at, "container.additive", "CodeableConcept");
    }
    return new CollectionData(
        collected,
        instant(
            Reading.code(from.getExtension(), TrazoUris.FIXED_AT, at + ".collection", issues),
            at,
            "collection.extension"),
        instant(
            Reading.code(
                from.getExtension(), TrazoUris.FIXATION_ENDED_AT, at + ".collection", issues),
            at,
            "collection.extension"),
        fixative,
        decalcified.orElse(YesNoUnknown.UNKNOWN),
        anticoagulant,
        volume(from.getQuantity(), at),
        day(
            Reading.code(from.getExtension(), TrazoUris.SECTIONED_ON, at + ".collection", issues),
            at),
        from.hasMethod() ? method(from.getMethod(), at) : CollectionMethod.NOT_STATED);
  }

  /** A method that is told otherwise than by our codes would be lost: it is refused. */
  private CollectionMethod method(CodeableConcept said, String at) {
    String code = Reading.code(said, TrazoUris.COLLECTION_METHOD).orElse("");
    for (CollectionMethod method : CollectionMethod.values()) {
      if (ServiceRequestTranslator.code(method.name()).equals(code)) {
        return method;
      }
    }
    issues.wrong(at, "collection.method", TrazoUris.COLLECTION_METHOD);
    return CollectionMethod.NOT_STATED;
  }

  private @Nullable Instant instant(@Nullable String text, String at, String element) {
    if (text == null) {
      return null;
    }
    Optional<Instant> time = Reading.instant(text);
    if (time.isEmpty()) {
      issues.wrong(at, element, "2026-11-20T09:30:00-08:00");
    }
    return time.orElse(null);
  }

  private @Nullable LocalDate day(@Nullable String text, String at) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      issues.wrong(at, "collection.extension", "2026-11-20");
      return null;
    }
  }

  private @Nullable BigDecimal volume(@Nullable Quantity quantity, String at) {
    if (quantity == null || quantity.getValue() == null) {
      return null;
    }
    if (!"mL".equals(quantity.getCode()) || !TrazoUris.UCUM.equals(quantity.getSystem())) {
      issues.wrong(at, "collection.quantity", "mL (" + TrazoUris.UCUM + ")");
      return null;
    }
    BigDecimal value = quantity.getValue();
    // HAPI also reads a number written as text, which no guard can tell from a text.
    if (Math.abs(value.scale()) > MOST_SCALE || value.precision() > MOST_DIGITS) {
      issues.wrong(at, "collection.quantity", "0.5");
      return null;
    }
    return value;
  }

  private static Anticoagulant anticoagulant(CodeableConcept additive) {
    String code = Reading.code(additive, TrazoUris.V2_ADDITIVE).orElse("");
    return switch (code) {
      case "HEPN" -> Anticoagulant.SODIUM_HEPARIN;
      case "HEPL" -> Anticoagulant.LITHIUM_HEPARIN;
      case "EDTK", "EDTK15", "EDTK75", "EDTN" -> Anticoagulant.EDTA;
      case "ACDA", "ACDB" -> Anticoagulant.ACD;
      case "C32", "C38" -> Anticoagulant.SODIUM_CITRATE;
      default -> Anticoagulant.NONE;
    };
  }
}
