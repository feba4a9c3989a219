package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.processing.ProcessingStep;
import mx.trazo.processing.StepDone;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkState;
import mx.trazo.processing.WorkStore;
import mx.trazo.result.ReportStage;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.tracking.Whereabouts.Where;
import org.jspecify.annotations.Nullable;

/** Reads where the open work on a hospital's orders is, and how long the way there was. */
@Singleton
public class ReadWhereabouts {
  private final FindOrders findOrders;
  private final WorkStore work;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ResultListStore lists;

  /** Reads everything, writes nothing. */
  public ReadWhereabouts(
      FindOrders findOrders,
      WorkStore work,
      SpecimenStore specimens,
      CustodyStore custody,
      ResultListStore lists) {
    this.findOrders = findOrders;
    this.work = work;
    this.specimens = specimens;
    this.custody = custody;
    this.lists = lists;
  }

  /** The open tests of these orders of the actor's hospital that the laboratory has accepted. */
  @Transactional
  public Map<OrderedTestId, Whereabouts> read(Actor actor, Collection<OrderId> orders) {
    FacilityScope scope = actor.scope();
    Map<String, String> steps =
        work.listSteps().stream()
            .collect(Collectors.toMap(ProcessingStep::code, ProcessingStep::name));
    var found = new LinkedHashMap<OrderedTestId, Whereabouts>();
    for (OrderProgress line : findOrders.describe(scope, orders)) {
      List<WorkItem> open =
          work.listOf(scope, line.order()).stream()
              .filter(item -> item.state() != WorkState.DONE)
              .toList();
      Map<OrderedTestId, DraftStage> drafts =
          lists.listDrafts(scope, open.stream().map(WorkItem::test).toList()).stream()
              .collect(Collectors.toMap(DraftStage::test, Function.identity()));
      Optional<Specimen> sample =
          specimens.listOf(scope, line.order()).stream().filter(Specimen::sent).findFirst();
      Optional<StepDone> last =
          work.listSteps(scope, line.order()).stream().reduce((first, later) -> later);
      for (WorkItem item : open) {
        Where where = where(item, drafts.get(item.test()));
        found.put(
            item.test(),
            new Whereabouts(
                item.test(),
                line.order(),
                item.laboratory(),
                item.testCode(),
                line.name(),
                where,
                since(item, drafts.get(item.test()), where, last),
                last.map(StepDone::stepCode)
                    .map(code -> steps.getOrDefault(code, code))
                    .orElse(null),
                sample.map(one -> one.collection().collectedAt()).orElse(null),
                at(scope, sample, CustodyEventType.DEPARTED),
                at(scope, sample, CustodyEventType.ARRIVED)));
      }
    }
    return found;
  }

  /** A draft says more than the bench: it may be begun before the last slide is there. */
  static Where where(WorkItem item, @Nullable DraftStage draft) {
    if (draft != null) {
      return draft.stage() == ReportStage.ENTERED ? Where.SIGNING : Where.RELEASING;
    }
    return item.state() == WorkState.AT_READING ? Where.READING : Where.BENCH;
  }

  private static Instant since(
      WorkItem item, @Nullable DraftStage draft, Where where, Optional<StepDone> last) {
    if (draft != null) {
      return draft.since();
    }
    return where == Where.READING
        ? item.movedAt()
        : last.map(StepDone::doneAt).orElse(item.openedAt());
  }

  private @Nullable Instant at(
      FacilityScope scope, Optional<Specimen> sample, CustodyEventType type) {
    return sample
        .flatMap(one -> custody.findLast(scope, one.id(), type))
        .map(CustodyEvent::occurredAt)
        .orElse(null);
  }
}
