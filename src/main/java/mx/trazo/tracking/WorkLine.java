package mx.trazo.tracking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.TestFamily;
import mx.trazo.processing.WorkState;
import mx.trazo.tracking.HeldContainer.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One ordered test in process, without anything of the patient.
 *
 * @param accession the laboratory's number of the case, or null before it has one
 * @param origin the hospital that asked
 * @param urgent whether the hospital needs it before the others
 * @param lastStep name of the step done last on any of its containers, at the reader's the one that
 *     brought it there; null before the first
 * @param openedAt when the first container was accepted
 * @param containers the accepted containers that the test is read on, by designation
 */
public record WorkLine(
    OrderedTestId test,
    OrderId order,
    @Nullable String accession,
    String testCode,
    TestFamily family,
    WorkState state,
    FacilityId origin,
    FacilityId laboratory,
    boolean urgent,
    @Nullable String lastStep,
    Instant openedAt,
    List<HeldContainer> containers) {
  /** Copies the list. */
  public WorkLine {
    containers = List.copyOf(containers);
  }

  /**
   * The same with those of these containers that the test is read on.
   *
   * @param cuts what was cut for the test
   */
  WorkLine readOn(List<CaseContainer> ofOrder, List<CutForTest> cuts) {
    return new WorkLine(
        test,
        order,
        accession,
        testCode,
        family,
        state,
        origin,
        laboratory,
        urgent,
        lastStep,
        openedAt,
        ofOrder.stream()
            .filter(one -> one.kind() == family.readOn() && one.state().isPastTheDoor())
            .map(one -> held(one, cuts))
            .toList());
  }

  private static HeldContainer held(CaseContainer container, List<CutForTest> cuts) {
    return cuts.stream()
        .filter(cut -> cut.block().equals(container.id()))
        .findFirst()
        .map(cut -> new HeldContainer(container, cut.slides(), cut.delivered()))
        .orElseGet(() -> new HeldContainer(container, 0, 0));
  }

  /** Until when the first of what still has to be measured can be; empty when nothing ages. */
  public Optional<Instant> measureBy() {
    return containers.stream()
        .filter(held -> Set.of(Progress.UNTOUCHED, Progress.AT_BENCH).contains(held.progress()))
        .map(held -> held.container().measureBy())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** The designations of the containers that the bench came so far with. */
  public String at(Progress progress) {
    return containers.stream()
        .filter(held -> held.progress() == progress)
        .map(HeldContainer::designation)
        .collect(Collectors.joining(", "));
  }
}
