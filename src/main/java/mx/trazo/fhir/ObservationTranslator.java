package mx.trazo.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Ulid;
import mx.trazo.order.Order;
import mx.trazo.result.MarkerCodes;
import mx.trazo.result.Observations;
import mx.trazo.result.Report;
import mx.trazo.result.ReportVersion;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** One value of a released report as an Observation on its block or tube. */
final class ObservationTranslator {
  private ObservationTranslator() {}

  /** A value of a version of a report, counted from 1 in the order of the report. */
  record Place(ReportId report, int version, int row) {
    /** The id of the value's Observation; a later version has Observations of its own. */
    String id() {
      return report.value() + "." + version + "." + row;
    }

    /** The place of an id, or nothing when it has another form. */
    static Optional<Place> read(String id) {
      String[] parts = id.split("\\.", -1);
      return parts.length == 3
              && Ulid.looksRight(parts[0])
              && parts[1].matches("[1-9]\\d{0,3}")
              && parts[2].matches("[1-9]\\d{0,3}")
          ? Optional.of(
              new Place(
                  new ReportId(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
          : Optional.empty();
    }
  }

  /** The published values of a released version, in the order of the report. */
  static List<Observation> write(Order order, Report report, ReportVersion version) {
    List<Observation> out = new ArrayList<>();
    int row = 0;
    for (mx.trazo.result.Observation value : Observations.of(version.values())) {
      row++;
      Optional<MarkerCodes.Coding> code = MarkerCodes.of(value);
      if (code.isPresent()) {
        Place place = new Place(report.id(), version.number(), row);
        out.add(write(order, report, version, place, value, code.get()));
      }
    }
    return out;
  }

  private static Observation write(
      Order order,
      Report report,
      ReportVersion version,
      Place place,
      mx.trazo.result.Observation value,
      MarkerCodes.Coding code) {
    var observation = new Observation();
    observation.setId(place.id());
    observation.setStatus(status(version));
    observation.setCode(concept(code, value));
    observation.setSubject(new Reference("Patient/" + order.patient().value()));
    observation.setSpecimen(new Reference("Specimen/" + value.subject().value()));
    observation.addBasedOn(
        new Reference("ServiceRequest/" + FhirIds.ofTest(order.id(), report.test())));
    var released = version.released();
    if (released != null) {
      observation.setIssuedElement(new InstantType(FhirIds.millis(released.at())));
      observation.getMeta().setLastUpdatedElement(new InstantType(FhirIds.millis(released.at())));
    }
    value(observation, value);
    if (value.interpretation() != null) {
      observation
          .addInterpretation()
          .addCoding()
          .setSystem(TrazoUris.MARKER_MEANING)
          .setCode(ServiceRequestTranslator.code(value.interpretation()));
    }
    if (value.method() != null) {
      observation.getMethod().setText(value.method());
    }
    return observation;
  }

  private static ObservationStatus status(ReportVersion version) {
    var amendment = version.amendment();
    if (amendment == null) {
      return ObservationStatus.FINAL;
    }
    return switch (amendment.kind()) {
      case AMENDED, APPENDED -> ObservationStatus.AMENDED;
      case CORRECTED -> ObservationStatus.CORRECTED;
    };
  }

  private static CodeableConcept concept(
      MarkerCodes.Coding code, mx.trazo.result.Observation value) {
    var concept = new CodeableConcept();
    if (!code.system().equals(MarkerCodes.LOCAL)) {
      concept.addCoding(new Coding(code.system(), code.code(), code.display()));
    }
    concept.addCoding(new Coding(TrazoUris.MARKER, value.code(), null));
    if (value.name() != null) {
      concept.setText(value.name());
    }
    return concept;
  }

  private static void value(Observation to, mx.trazo.result.Observation from) {
    switch (from.valueKind()) {
      case QUANTITY -> {
        var quantity = new Quantity().setValue(from.number());
        if (from.below()) {
          quantity.setComparator(QuantityComparator.LESS_THAN);
        }
        if (from.unit() != null) {
          quantity.setUnit(from.unit()).setSystem(TrazoUris.UCUM).setCode(from.unit());
        }
        to.setValue(quantity);
        if (from.coded() != null) {
          to.addComponent().setCode(part("intensidad")).setValue(answer(from.coded()));
        }
      }
      case CODED -> to.setValue(answer(from.coded()));
      case TEXT -> to.setValue(new StringType(from.text()));
    }
    if (from.qualifier() != null) {
      to.addComponent().setCode(part("poblacion")).setValue(new StringType(from.qualifier()));
    }
    if (from.text() != null && !to.hasValueStringType()) {
      to.addNote().setText(from.text());
    }
  }

  private static CodeableConcept part(String code) {
    return new CodeableConcept().addCoding(new Coding(TrazoUris.MARKER, code, null));
  }

  private static CodeableConcept answer(@Nullable String code) {
    return new CodeableConcept()
        .addCoding(
            new Coding(
                TrazoUris.MARKER_ANSWER,
                code == null ? null : ServiceRequestTranslator.code(code),
                null));
  }
}
