package mx.trazo.processing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ScanId;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.DeriveSlides;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/** Doing a step at the bench by scan: cutting, staining, acquiring, bringing to the reader. */
@Singleton
public class DoStep {
  private static final Set<ContainerState> BEFORE_ACCEPTANCE =
      EnumSet.of(
          ContainerState.COLLECTED,
          ContainerState.PACKED,
          ContainerState.IN_TRANSIT,
          ContainerState.MISSING,
          ContainerState.ARRIVED,
          ContainerState.ON_HOLD);

  private final WorkStore work;
  private final DeriveSlides slides;
  private final SpecimenStore specimens;

  /** Everything a step needs. */
  public DoStep(WorkStore work, DeriveSlides slides, SpecimenStore specimens) {
    this.work = work;
    this.slides = slides;
    this.specimens = specimens;
  }

  /**
   * The rule for one scan at a step.
   *
   * @param scan id of the scan, which names what was cut
   */
  public ScanRule at(Actor actor, String stepCode, ScanId scan) {
    return new AtStep(actor, stepCode, scan);
  }

  private final class AtStep implements ScanRule {
    private final Actor actor;
    private final String stepCode;
    private final ScanId scan;
    private @Nullable ProcessingStep step;
    private List<WorkItem> concerned = List.of();
    private @Nullable Refusal remark;

    AtStep(Actor actor, String stepCode, ScanId scan) {
      this.actor = actor;
      this.stepCode = stepCode;
      this.scan = scan;
    }

    @Override
    public String mode() {
      return "STEP";
    }

    @Override
    public String context() {
      return stepCode;
    }

    @Override
    public @Nullable Refusal remark() {
      return remark;
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      remark = null;
      List<ProcessingStep> steps = work.listSteps();
      Optional<ProcessingStep> known =
          steps.stream().filter(s -> s.code().equals(stepCode)).findFirst();
      if (known.isEmpty()) {
        return ScanDecision.refuse(ProcessingRefusal.STEP_UNKNOWN, bounded(stepCode));
      }
      ProcessingStep wanted = known.get();
      step = wanted;
      String number = container.container().label().text();
      if (container.container().kind() != wanted.container()) {
        return ScanDecision.refuse(
            ProcessingRefusal.STEP_NEEDS_OTHER_CONTAINER,
            container.container().kind().name(),
            wanted.container().name());
      }
      if (BEFORE_ACCEPTANCE.contains(container.state())) {
        return ScanDecision.refuse(
            ProcessingRefusal.STEP_NEEDS_ACCEPTANCE,
            number,
            container.state().name(),
            wanted.name());
      }
      concerned =
          work.listOf(actor.scope(), container.container().order()).stream()
              .filter(item -> item.family() == wanted.family())
              .filter(item -> item.laboratory().equals(actor.facility()))
              .toList();
      if (concerned.isEmpty() && atWork(container.state())) {
        return ScanDecision.refuse(ProcessingRefusal.STEP_NOT_ORDERED, number, wanted.name());
      }
      return byHistory(container, steps, wanted, occurredAt);
    }

    private ScanDecision byHistory(
        CustodyState container,
        List<ProcessingStep> steps,
        ProcessingStep wanted,
        Instant occurredAt) {
      String number = container.container().label().text();
      List<StepDone> done = work.listStepsOf(actor.scope(), container.container().id());
      Optional<StepDone> before =
          done.stream().filter(d -> d.stepCode().equals(stepCode)).findFirst();
      if (before.isPresent()) {
        return new ScanDecision.Already(
            Refusal.of(
                ProcessingRefusal.STEP_ALREADY_DONE,
                number,
                wanted.name(),
                before.get().doneAt().toString(),
                before.get().doerName()));
      }
      for (ProcessingStep earlier : steps) {
        if (earlier.family() == wanted.family()
            && earlier.ordinal() < wanted.ordinal()
            && earlier.container() == wanted.container()
            && done.stream().noneMatch(d -> d.stepCode().equals(earlier.code()))) {
          return ScanDecision.refuse(ProcessingRefusal.STEP_SKIPPED, number, earlier.name());
        }
      }
      if (wanted.kind() == StepKind.WORK && wanted.container() == ContainerKind.TUBE) {
        remark = pastItsLife(container, occurredAt).orElse(null);
      }
      return ScanDecision.append(
          new NewEvent(eventOf(wanted), occurredAt, EventDetail.in(stepCode)));
    }

    /** Work on a sample that no longer lives is recorded, since it was done, and not in silence. */
    private Optional<Refusal> pastItsLife(CustodyState container, Instant occurredAt) {
      return specimens
          .find(actor.scope(), container.container().id())
          .map(Specimen::viableUntil)
          .filter(occurredAt::isAfter)
          .map(until ->
              Refusal.of(
                  ProcessingRemark.SAMPLE_PAST_ITS_LIFE,
                  container.container().label().text(),
                  until.toString()));
    }

    @Override
    public void write(CustodyState after, Instant now) {
      ProcessingStep done = step;
      if (done == null) {
        throw new IllegalStateException("decided before written");
      }
      work.insertStep(
          actor.scope(),
          new StepDone(
              after.container().id(),
              after.container().order(),
              stepCode,
              actor.account(),
              actor.displayName(),
              now));
      switch (done.kind()) {
        case DERIVE -> cut(after, now);
        case WORK -> {
          // the step itself is all there is
        }
        case READ ->
            concerned.stream()
                .filter(item -> item.state() == WorkState.OPEN)
                .forEach(item -> work.move(actor.scope(), item.test(), WorkState.AT_READING, now));
      }
    }

    private void cut(CustodyState block, Instant now) {
      List<String> stains =
          concerned.stream()
              .flatMap(item -> work.listStains(item.testCode()).stream())
              .distinct()
              .toList();
      Outcome<List<Specimen>> cut = slides.cut(actor, block.container().id(), stains, scan, now);
      if (cut instanceof Outcome.Refused<List<Specimen>>(var refusal)) {
        throw new IllegalStateException("a block was refused: " + refusal.code().name());
      }
    }

    private static CustodyEventType eventOf(ProcessingStep step) {
      return switch (step.kind()) {
        case DERIVE -> CustodyEventType.STEP_DERIVED;
        case WORK -> CustodyEventType.STEP_DONE;
        case READ -> CustodyEventType.AT_READING;
      };
    }

    private static boolean atWork(ContainerState state) {
      return state == ContainerState.ACCEPTED || state == ContainerState.IN_PROCESS;
    }

    private static String bounded(String text) {
      return text.length() <= 40 ? text : text.substring(0, 40);
    }
  }
}
