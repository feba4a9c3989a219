package mx.trazo.web.hospital;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.SpecimenForm;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRefusal;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderRules;
import mx.trazo.order.OrderSource;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.patient.PatientCheck;
import mx.trazo.patient.PatientEntry;
import mx.trazo.patient.PatientRules;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.SpecimenRefusal;
import mx.trazo.specimen.SpecimenRequest;
import mx.trazo.specimen.SpecimenRules;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** Reads the form of a new order; says everything it finds wrong next to its field. */
@Singleton
class OrderFormReader {
  private static final int MOST_BLOCKS = 20;

  private final OrderChoices choices;
  private final Sentences sentences;
  private final Messages messages;

  OrderFormReader(OrderChoices choices, Sentences sentences, Messages messages) {
    this.choices = choices;
    this.sentences = sentences;
    this.messages = messages;
  }

  /** The referral, or empty when something is wrong; the form then says what. */
  Optional<Referral> read(FormValues form, FacilityId hospital, Times times) {
    PatientEntry patient = patient(form);
    if (PatientRules.check(patient, times.now().atZone(times.zone()).toLocalDate())
        instanceof PatientCheck.Failed(var errors)) {
      errors.forEach(error -> form.fault(error.field(), sentences.of(error.refusal(), hospital)));
    }
    @Nullable FacilityId laboratory = laboratory(form, hospital);
    OrderRequest order = order(form, hospital, laboratory == null ? hospital : laboratory);
    List<SpecimenRequest> samples = samples(form, times);
    OrderRules.wrongs(order).forEach(wrong -> explain(form, wrong, hospital));
    for (SpecimenRequest sample : samples) {
      SpecimenRules.wrongHours(sample.collection(), times.now())
          .forEach(wrong -> explain(form, wrong, hospital));
    }
    return form.faults().isEmpty()
        ? Optional.of(new Referral(patient, order, samples))
        : Optional.empty();
  }

  /** Puts what a use case refused next to the field it speaks of. */
  void explain(FormValues form, Refusal refusal, FacilityId hospital) {
    String field = fieldOf(refusal);
    boolean tube = !form.has("sample", SpecimenForm.PARAFFIN_BLOCK);
    form.fault(
        tube && field.equals("collectedAt") ? "drawnAt" : field, sentences.of(refusal, hospital));
  }

  private static String fieldOf(Refusal refusal) {
    String fact = refusal.facts().isEmpty() ? "" : refusal.facts().getFirst();
    return switch (refusal.code()) {
      case SpecimenRefusal code ->
          switch (code) {
            case FORM_NOT_FOR_TEST, TEST_NOT_OFFERED -> "tests";
            case TIMES_CONTRADICT -> refusal.facts().get(1);
            case COLLECTED_IN_THE_FUTURE -> "collectedAt";
            case SPECIMEN_FIELD_WRONG, FIXED_IN_THE_FUTURE -> fact;
            case LABORATORY_UNKNOWN -> "laboratory";
            case TOO_MANY_CONTAINERS -> "blocks";
            case FORM_UNKNOWN, REFERRAL_WITHOUT_SPECIMEN -> "sample";
            case PARENT_IMPOSSIBLE,
                LABEL_NOT_AVAILABLE,
                SPECIMEN_UNKNOWN,
                ALREADY_COLLECTED,
                ANTICOAGULANT_SETTLED,
                NOT_A_BLOCK ->
                FormValues.WHOLE;
          };
      case OrderRefusal code ->
          switch (code) {
            case ORDER_WITHOUT_TEST, TEST_ASKED_TWICE -> "tests";
            case DIAGNOSIS_CODE_MALFORMED -> "diagnosisCode";
            case BIRADS_UNKNOWN -> "biRads";
            case ORDER_FIELD_WRONG -> fact;
            case ORDER_KEY_REUSED, REPLACED_ORDER_UNKNOWN -> FormValues.WHOLE;
          };
      default -> FormValues.WHOLE;
    };
  }

  private static PatientEntry patient(FormValues form) {
    return new PatientEntry(
        form.text("curp"),
        form.text("nss"),
        form.text("recordNumber"),
        form.text("givenName"),
        form.text("firstSurname"),
        form.text("secondSurname"),
        form.text("birthDate"),
        form.text("sex"),
        form.text("birthState"),
        form.text("residenceState"),
        form.text("residenceMunicipality"),
        null);
  }

  private @Nullable FacilityId laboratory(FormValues form, FacilityId hospital) {
    String typed = form.get("laboratory");
    if (Ulid.looksRight(typed)) {
      return new FacilityId(typed);
    }
    form.fault(
        "laboratory", sentences.of(Refusal.of(SpecimenRefusal.LABORATORY_UNKNOWN), hospital));
    return null;
  }

  private OrderRequest order(FormValues form, FacilityId hospital, FacilityId laboratory) {
    List<String> tests = form.all("tests");
    if (tests.isEmpty()) {
      form.fault("tests", sentences.of(Refusal.of(OrderRefusal.ORDER_WITHOUT_TEST), hospital));
    }
    String physician = form.get("physician").strip();
    if (physician.isEmpty()) {
      form.fault("physician", messages.get("hospital.fault.physician"));
    }
    String replaced = form.get("replaces");
    @Nullable String code = form.text("diagnosisCode");
    @Nullable String biRads = form.text("biRads");
    return new OrderRequest(
        form.get("clientKey"),
        OrderSource.SCREEN,
        form.text("placerNumber"),
        laboratory,
        tests,
        choice(form, "reason", OrderReason.class, OrderReason.DIAGNOSIS),
        choice(form, "priority", Priority.class, Priority.ROUTINE),
        physician,
        new ClinicalData(
            code == null ? null : code.replaceAll("[.\\s]", "").toUpperCase(Locale.ROOT),
            biRads == null ? null : biRads.toUpperCase(Locale.ROOT),
            form.text("bodySite"),
            choice(form, "laterality", Laterality.class, Laterality.NOT_STATED),
            choice(form, "neoadjuvant", YesNoUnknown.class, YesNoUnknown.UNKNOWN),
            form.text("question")),
        Ulid.looksRight(replaced) ? new OrderId(replaced) : null);
  }

  private List<SpecimenRequest> samples(FormValues form, Times times) {
    String sample = form.get("sample");
    if (!choices.offersForm(sample)) {
      form.fault("sample", messages.get("hospital.fault.sample"));
      return List.of();
    }
    return sample.equals(SpecimenForm.PARAFFIN_BLOCK)
        ? List.of(tissue(form, times))
        : List.of(tube(form, sample, times));
  }

  /** A piece of tissue that stays, and the blocks made out of it that are sent. */
  private SpecimenRequest tissue(FormValues form, Times times) {
    var data =
        new CollectionData(
            time(form, "collectedAt", times),
            time(form, "fixedAt", times),
            time(form, "fixationEndedAt", times),
            form.text("fixative"),
            choice(form, "decalcified", YesNoUnknown.class, YesNoUnknown.UNKNOWN),
            Anticoagulant.NONE,
            null,
            null,
            choice(form, "collectionMethod", CollectionMethod.class, CollectionMethod.NOT_STATED));
    var blocks = new ArrayList<SpecimenRequest>();
    int count = blocks(form);
    for (int i = 0; i < count; i++) {
      blocks.add(
          new SpecimenRequest(
              SpecimenForm.PARAFFIN_BLOCK, form.text("bodySite"), data, null, true, List.of()));
    }
    return new SpecimenRequest(
        SpecimenForm.TISSUE_IN_FORMALIN, form.text("bodySite"), data, null, false, blocks);
  }

  private SpecimenRequest tube(FormValues form, String sample, Times times) {
    Anticoagulant anticoagulant =
        choice(form, "anticoagulant", Anticoagulant.class, Anticoagulant.NONE);
    @Nullable Instant drawn = time(form, "drawnAt", times);
    if (anticoagulant == Anticoagulant.NONE && drawn != null) {
      form.fault("anticoagulant", messages.get("hospital.fault.anticoagulant"));
    }
    var data =
        new CollectionData(
            drawn, null, null, null, YesNoUnknown.UNKNOWN, anticoagulant, volume(form), null);
    return SpecimenRequest.of(sample, data);
  }

  private int blocks(FormValues form) {
    String typed = form.get("blocks").strip();
    if (typed.matches("[0-9]{1,3}")) {
      int count = Integer.parseInt(typed);
      if (count >= 1 && count <= MOST_BLOCKS) {
        return count;
      }
    }
    form.fault("blocks", messages.get("hospital.fault.blocks", MOST_BLOCKS));
    return 1;
  }

  private @Nullable BigDecimal volume(FormValues form) {
    @Nullable String typed = form.text("volumeMl");
    if (typed == null) {
      return null;
    }
    if (typed.matches("[0-9]{1,4}([.,][0-9]{1,2})?")) {
      return new BigDecimal(typed.replace(',', '.'));
    }
    form.fault("volumeMl", messages.get("hospital.fault.volume"));
    return null;
  }

  private @Nullable Instant time(FormValues form, String field, Times times) {
    @Nullable String typed = form.text(field);
    if (typed == null) {
      return null;
    }
    Optional<Instant> read = times.read(typed);
    if (read.isEmpty()) {
      form.fault(field, messages.get("hospital.fault.time"));
    }
    return read.orElse(null);
  }

  private <E extends Enum<E>> E choice(FormValues form, String field, Class<E> type, E otherwise) {
    String typed = form.get(field);
    if (typed.isEmpty()) {
      return otherwise;
    }
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(typed)) {
        return value;
      }
    }
    form.fault(field, messages.get("hospital.fault.choice"));
    return otherwise;
  }
}
