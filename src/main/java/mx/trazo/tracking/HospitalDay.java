package mx.trazo.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.OrderId;
import mx.trazo.patient.PersonName;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do at a hospital, and what became of what it sent.
 *
 * @param newSamples orders of which the laboratory rejected a container, with why
 * @param held samples that the laboratory holds until the hospital does something, with why
 * @param toPack collected samples that lie in no box, the first to die first
 * @param names of whom they are, by order
 * @param openBoxes boxes that have not left
 * @param onTheWay boxes that left and did not arrive, the first to leave first
 * @param recent the newest orders
 */
public record HospitalDay(
    List<NewSample> newSamples,
    List<Held> held,
    List<WaitingSample> toPack,
    Map<OrderId, PersonName> names,
    List<Shipment> openBoxes,
    List<Shipment> onTheWay,
    List<OrderProgress> recent) {
  /** Copies the lists. */
  public HospitalDay {
    newSamples = List.copyOf(newSamples);
    held = List.copyOf(held);
    toPack = List.copyOf(toPack);
    names = Map.copyOf(names);
    openBoxes = List.copyOf(openBoxes);
    onTheWay = List.copyOf(onTheWay);
    recent = List.copyOf(recent);
  }

  /**
   * A new sample that the laboratory asks for.
   *
   * @param rejected the container that was rejected
   * @param reason what the laboratory said in the words of its catalogue, or null
   * @param note what it added, or null
   * @param others what else there is for its tests
   */
  public record NewSample(
      OrderProgress order,
      Specimen rejected,
      Instant askedAt,
      @Nullable String reason,
      @Nullable String note,
      OtherSamples others) {}

  /**
   * A sample on hold.
   *
   * @param reason in the words of the laboratory's catalogue
   */
  public record Held(WaitingSample sample, String reason, @Nullable String note, Instant since) {}

  /** Of whom a waiting sample is, surname first. */
  public String patient(WaitingSample sample) {
    PersonName name = names.get(sample.order());
    return name == null ? "—" : name.surnameFirst();
  }

  /** Of how many orders the patient has to come again. */
  public int needed() {
    return (int) newSamples.stream().filter(one -> !one.others().suffice()).count();
  }
}
