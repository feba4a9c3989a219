package mx.trazo.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.AgreementStanding;
import mx.trazo.order.Priority;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list before its patient is named.
 *
 * @param patient as named at registration; merges are followed afterwards
 * @param sent those of them that the hospital registered, without what was cut of them since
 * @param released how many of the tests have a released report
 */
public record OrderFigures(
    OrderId order,
    FacilityId laboratory,
    PatientId patient,
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
    @Nullable Instant releasedAt) {
  /** Copies the collections. */
  public OrderFigures {
    testCodes = List.copyOf(testCodes);
    containers = Map.copyOf(containers);
    sent = Map.copyOf(sent);
  }
}
