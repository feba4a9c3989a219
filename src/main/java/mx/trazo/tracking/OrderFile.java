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
    Patient patient,
    @Nullable String accession,
    List<Node> containers,
    List<PreanalyticNotice> notices,
    List<Duplicate> duplicates,
    List<OrderId> replacedBy,
    List<Test> tests) {
  /** Copies the lists. */
  public OrderFile {
    containers = List.copyOf(containers);
    notices = List.copyOf(notices);
    duplicates = List.copyOf(duplicates);
    replacedBy = List.copyOf(replacedBy);
    tests = List.copyOf(tests);
  }

  /**
   * One container.
   *
   * @param printed how often the hospital printed its label
   * @param outlook whether it would arrive alive if it left now; null when it does not age, has
   *     left or was not collected
   */
  public record Node(
      Specimen specimen, ContainerState state, int printed, @Nullable Viability outlook) {}

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
