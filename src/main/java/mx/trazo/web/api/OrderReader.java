package mx.trazo.web.api;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRefusal;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.patient.PatientEntry;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.SpecimenRefusal;
import mx.trazo.specimen.SpecimenRequest;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.web.api.OrderBody.ClinicalBody;
import mx.trazo.web.api.OrderBody.PatientBody;
import org.jspecify.annotations.Nullable;

/** Turns an order as JSON into a referral; what is missing is left to the rules of the rooms. */
@Singleton
class OrderReader {
  private final Catalogue catalogue;

  OrderReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The referral, or why it cannot be one. */
  Outcome<Referral> read(OrderBody body) {
    Optional<FacilityId> laboratory = findLaboratory(text(body.laboratory()));
    if (laboratory.isEmpty()) {
      return Outcome.refused(SpecimenRefusal.LABORATORY_UNKNOWN);
    }
    String replaced = text(body.replaces());
    if (!replaced.isEmpty() && !Ulid.looksRight(replaced)) {
      return Outcome.refused(OrderRefusal.REPLACED_ORDER_UNKNOWN);
    }
    var wrong = new ArrayList<Refusal>();
    List<SpecimenRequest> specimens = specimens(body.specimens(), wrong);
    if (!wrong.isEmpty()) {
      return new Outcome.Refused<>(wrong.getFirst());
    }
    var request =
        new OrderRequest(
            text(body.clientKey()),
            OrderSource.API,
            blankToNull(body.placerNumber()),
            laboratory.get(),
            present(body.tests()),
            or(body.reason(), OrderReason.DIAGNOSIS),
            or(body.priority(), Priority.ROUTINE),
            text(body.physician()),
            clinical(or(body.clinical(), ClinicalBody.NOTHING)),
            replaced.isEmpty() ? null : new OrderId(replaced));
    return Outcome.done(
        new Referral(patient(or(body.patient(), PatientBody.NOBODY)), request, specimens));
  }

  /** A laboratory by id or by code. */
  Optional<FacilityId> findLaboratory(String named) {
    if (Ulid.looksRight(named)) {
      return Optional.of(new FacilityId(named));
    }
    return catalogue.findFacilityByCode(named).map(Facility::id);
  }

  private static PatientEntry patient(PatientBody body) {
    return new PatientEntry(
        body.curp(),
        body.nss(),
        body.recordNumber(),
        body.givenName(),
        body.firstSurname(),
        body.secondSurname(),
        body.birthDate(),
        body.sex(),
        body.birthState(),
        body.residenceState(),
        body.residenceMunicipality(),
        body.externalRegistryId());
  }

  private static ClinicalData clinical(ClinicalBody body) {
    return new ClinicalData(
        blankToNull(body.diagnosisCode()),
        blankToNull(body.biRads()),
        blankToNull(body.bodySite()),
        or(body.laterality(), Laterality.NOT_STATED),
        or(body.neoadjuvant(), YesNoUnknown.UNKNOWN),
        blankToNull(body.question()));
  }

  private static List<SpecimenRequest> specimens(
      @Nullable List<SpecimenBody> bodies, List<Refusal> wrong) {
    var requests = new ArrayList<SpecimenRequest>();
    for (SpecimenBody body : present(bodies)) {
      String label = text(body.label());
      @Nullable LabelNumber number = LabelNumber.parse(label).orElse(null);
      if (!label.isEmpty() && number == null) {
        wrong.add(
            Refusal.of(
                SpecimenRefusal.LABEL_NOT_AVAILABLE,
                label.substring(0, Math.min(20, label.length()))));
      }
      var data =
          new CollectionData(
              micros(body.collectedAt()),
              micros(body.fixedAt()),
              micros(body.fixationEndedAt()),
              blankToNull(body.fixative()),
              or(body.decalcified(), YesNoUnknown.UNKNOWN),
              or(body.anticoagulant(), Anticoagulant.NONE),
              body.volumeMl(),
              body.sectionedOn(),
              or(body.method(), CollectionMethod.NOT_STATED));
      requests.add(
          new SpecimenRequest(
              text(body.form()),
              blankToNull(body.bodySite()),
              data,
              number,
              or(body.sent(), true),
              specimens(body.children(), wrong)));
    }
    return requests;
  }

  /** Everything is kept in microseconds. */
  static @Nullable Instant micros(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static <T> List<T> present(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
