package mx.trazo.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.AgreementStanding;
import mx.trazo.order.Priority;
import mx.trazo.patient.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One order in a list: whose it is, what was asked and where it stands.
 *
 * @param patient the record that stands for the patient today
 * @param name the name in that record
 * @param born the birth date in that record
 * @param accession the laboratory's number of the case, or null before it was accepted
 * @param placerNumber the hospital's own number, or null
 * @param containers how many of the containers that travel stand in each state
 * @param sent those of them that the hospital registered, without what was cut of them since
 * @param released how many of the tests have a released report
 * @param viableUntil when the first of its living samples dies, or null when none ages
 * @param releasedAt when the last report was released, or null
 * @param late whether a test of it is due and not released
 */
public record OrderProgress(
    OrderId order,
    FacilityId laboratory,
    PatientId patient,
    PersonName name,
    LocalDate born,
    @Nullable String accession,
    @Nullable String placerNumber,
    Priority priority,
    AgreementStanding standing,
    Instant registeredAt,
    List<String> testCodes,
    Map<ContainerState, Integer> containers,
    Map<ContainerState, Integer> sent,
    int released,
    @Nullable Instant viableUntil,
    @Nullable Instant releasedAt,
    boolean late) {
  /** Copies the collections. */
  public OrderProgress {
    testCodes = List.copyOf(testCodes);
    containers = Map.copyOf(containers);
    sent = Map.copyOf(sent);
  }

  /** Where the order stands as a whole. */
  public OrderPhase phase() {
    return OrderPhase.of(containers, testCodes.size(), released);
  }

  /** What of it stands elsewhere. */
  public List<Elsewhere> elsewhere() {
    return OrderPhase.elsewhere(sent, phase());
  }

  /** How many containers the hospital sends. */
  public int count() {
    return sent.values().stream().mapToInt(Integer::intValue).sum();
  }
}
