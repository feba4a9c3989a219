package mx.trazo.web.printing;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.PatientResolver;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelReading;
import mx.trazo.web.edge.Messages;

/** Puts into words what stands on the labels of a laboratory's containers. */
@Singleton
class SpecimenLabels {
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", MEXICO);

  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final PatientResolver patients;
  private final Catalogue catalogue;
  private final Messages messages;

  SpecimenLabels(
      SpecimenStore specimens,
      OrderStore orders,
      PatientResolver patients,
      Catalogue catalogue,
      Messages messages) {
    this.specimens = specimens;
    this.orders = orders;
    this.patients = patients;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** The container scanned, or the slides cut from it here; empty when there is none. */
  List<Specimen> scanned(Actor actor, String raw, boolean slides) {
    if (!(LabelReading.read(raw) instanceof LabelReading.Read(LabelCode.SpecimenCode code))) {
      return List.of();
    }
    return specimens
        .findByLabel(actor.scope(), code.number())
        .map(container -> slides ? slidesOf(actor, container) : List.of(container))
        .orElse(List.of());
  }

  private List<Specimen> slidesOf(Actor actor, Specimen block) {
    return specimens.listOf(actor.scope(), block.order()).stream()
        .filter(slide -> block.id().equals(slide.parent()))
        .filter(slide -> slide.facility().equals(actor.facility()))
        .toList();
  }

  /** What stands on their labels; they belong to one order. */
  List<LabelContent> of(Actor actor, List<Specimen> some) {
    Order order = orders.find(actor.scope(), some.getFirst().order()).orElseThrow();
    var patient =
        patients.resolve(new FacilityScope(order.facility()), order.patient()).orElseThrow();
    var name = patient.name();
    String surnames =
        name.secondSurname() == null
            ? name.firstSurname()
            : name.firstSurname() + " " + name.secondSurname();
    String laboratory =
        catalogue.findFacility(actor.facility()).map(Facility::shortName).orElse("");
    return some.stream()
        .map(specimen ->
            new LabelContent(
                new LabelCode.SpecimenCode(specimen.label()),
                surnames.toUpperCase(MEXICO),
                name.given().toUpperCase(MEXICO),
                messages.get("lab.label.born", DAY.format(patient.birthDate())),
                specimen.designation(),
                Objects.requireNonNullElse(specimen.stain(), ""),
                "",
                laboratory,
                ""))
        .toList();
  }
}
