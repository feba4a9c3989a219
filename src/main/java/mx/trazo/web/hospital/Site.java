package mx.trazo.web.hospital;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.shipment.ContentsTemperature;
import mx.trazo.shipment.ExpectedArrival;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.tracking.ShipmentFile;

/**
 * Where a page is looked at.
 *
 * @param hospital the facility of whoever looks
 * @param times in its zone
 * @param mayWrite whether they may change anything, or only read
 * @param catalogue the names of things
 */
public record Site(Facility hospital, Times times, boolean mayWrite, Catalogue catalogue) {
  /** The short name of a facility. */
  public String facility(FacilityId id) {
    return catalogue.findFacility(id).map(Facility::shortName).orElse("—");
  }

  /** A facility's telephone, or an empty text. */
  public String phone(FacilityId id) {
    return catalogue.findFacility(id).map(Facility::phone).orElse("");
  }

  /**
   * When a box that left should reach its laboratory, going by how long the way usually takes;
   * empty while it has not left, or when nobody knows the way.
   */
  public Optional<Instant> expectedAt(Shipment box) {
    return ExpectedArrival.of(catalogue, box);
  }

  /** Whether a box should have arrived by now and nobody says that it did. */
  public boolean overdue(Shipment box) {
    return box.status() == ShipmentStatus.IN_TRANSIT
        && expectedAt(box).filter(times::over).isPresent();
  }

  /** What temperature the samples in a box ask for. */
  public ContentsTemperature temperature(ShipmentFile file) {
    return ContentsTemperature.of(
        catalogue, file.lines().stream().map(line -> line.specimen().formCode()).toList());
  }

  /** The name of a specimen form. */
  public String form(String code) {
    return catalogue.findForm(code).map(SpecimenForm::name).orElse(code);
  }

  /** The name of a test. */
  public String test(String code) {
    return catalogue.findTest(code).map(TestDefinition::name).orElse(code);
  }

  /** The names of tests, with dots between. */
  public String tests(List<String> codes) {
    return String.join(" · ", codes.stream().map(this::test).toList());
  }

  /** The first words of the names of tests, for lists: what stands before a parenthesis. */
  public String briefTests(List<String> codes) {
    return String.join(
        " · ",
        codes.stream().map(this::test).map(name -> name.replaceAll(" \\(.*\\)$", "")).toList());
  }
}
