package mx.trazo.tracking;

import java.time.Instant;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.OrderId;
import mx.trazo.network.Viability;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientMatch;
import mx.trazo.processing.WorkItem;
import mx.trazo.result.Report;
import mx.trazo.specimen.PreanalyticNotice;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * Everything that its hospital may read of one order.
 *
 * @param elsewhere what of it stands in another phase
 * @param patient the record that stands for the patient today
 * @param accession the laboratory's number of the case, or null before it was accepted
 * @param containers parents before children, by designation
 * @param notices what is to say about the treatment of its samples
 * @param duplicates records that may be the same person and wait for a decision
 * @param replacedBy orders registered since with a new sample instead of this one
 * @param tests with the work on them, as far as it began
 */
public record OrderFile(
    Order order,
    OrderPhase phase,
    List<Elsewhere> elsewhere,
    Patient patient,
    @Nullable String accession,
    List<Node> containers,
    List<PreanalyticNotice> notices,
    List<Duplicate> duplicates,
    List<OrderId> replacedBy,
    List<Test> tests) {
  /** Copies the lists. */
  public OrderFile {
    elsewhere = List.copyOf(elsewhere);
    containers = List.copyOf(containers);
    notices = List.copyOf(notices);
    duplicates = List.copyOf(duplicates);
    replacedBy = List.copyOf(replacedBy);
    tests = List.copyOf(tests);
  }

  /** What a test waits for that the laboratory has not begun. */
  public TestWait waiting() {
    return TestWait.of(
        containers.stream().filter(node -> node.specimen().sent()).map(Node::state).toList());
  }

  /** Those whose taking nobody has recorded. */
  public List<Node> uncollected() {
    return containers.stream()
        .filter(node ->
            node.state() == ContainerState.REGISTERED
                && node.specimen().collection().collectedAt() == null)
        .toList();
  }

  /** Whether something of it lies at the hospital, taken and in no box. */
  public boolean toPack() {
    return holds(ContainerState.COLLECTED);
  }

  /** Whether the laboratory rejected something of it. */
  public boolean rejected() {
    return holds(ContainerState.REJECTED);
  }

  private boolean holds(ContainerState state) {
    return containers.stream().anyMatch(node -> node.specimen().sent() && node.state() == state);
  }

  /**
   * One container.
   *
   * @param printed how often the hospital printed its label
   * @param outlook whether it would arrive alive if it left now; null when it does not age, has
   *     left or was not collected
   * @param said why it does not go on, or null when it does
   */
  public record Node(
      Specimen specimen,
      ContainerState state,
      int printed,
      @Nullable Viability outlook,
      @Nullable Said said) {}

  /**
   * Why a container was held, rejected, missed or not taken.
   *
   * @param reason in the words of the laboratory's catalogue, or a code of ours; null without one
   * @param note what somebody added, or null
   */
  public record Said(@Nullable String reason, @Nullable String note, Instant at) {}

  /** Another record that may be the same person. */
  public record Duplicate(PatientMatch match, Patient other) {}

  /**
   * One ordered test.
   *
   * @param work null before the laboratory accepted a sample for it
   * @param report its report when some version of it was released, or null
   */
  public record Test(OrderedTest test, @Nullable WorkItem work, @Nullable Report report) {
    /** When the last released version was, or null. */
    public @Nullable Instant releasedAt() {
      return report == null ? null : report.lastReleasedAt();
    }
  }
}
