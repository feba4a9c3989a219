package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Role;
import mx.trazo.processing.WorkState;

/** What a laboratory, or for managers the network, has in process. */
@Singleton
public class ReadWorkboard {
  private static final int MOST = 300;

  private final WorkboardStore store;

  /** Reads this store. */
  public ReadWorkboard(WorkboardStore store) {
    this.store = store;
  }

  /**
   * What waits at a laboratory.
   *
   * @param arrived containers at the door that nobody decided about, longest waiting first
   * @param held containers on hold, longest waiting first
   * @param tallies work by test
   */
  public record Waiting(
      List<WaitingContainer> arrived, List<WaitingContainer> held, List<WorkTally> tallies) {
    /** Copies the lists. */
    public Waiting {
      arrived = List.copyOf(arrived);
      held = List.copyOf(held);
      tallies = List.copyOf(tallies);
    }
  }

  /** Reads what waits at the actor's laboratory. */
  @Transactional
  public Waiting waiting(Actor actor) {
    return new Waiting(
        store.listWaiting(actor.scope(), ContainerState.ARRIVED, MOST),
        store.listWaiting(actor.scope(), ContainerState.ON_HOLD, MOST),
        store.tally(actor.scope()));
  }

  /** The work of the actor's laboratory in a state, urgent first, then oldest. */
  @Transactional
  public List<WorkLine> lines(Actor actor, WorkState state) {
    return withContainers(actor, store.listLines(actor.scope(), state, MOST));
  }

  /** The work of these tests, in the order asked for; a manager sees the whole network's. */
  @Transactional
  public List<WorkLine> linesOf(Actor actor, Collection<OrderedTestId> tests) {
    if (tests.isEmpty()) {
      return List.of();
    }
    Map<OrderedTestId, WorkLine> found = new HashMap<>();
    List<WorkLine> lines =
        seesNetwork(actor)
            ? store.listLinesAnywhere(tests)
            : withContainers(actor, store.listLinesOf(actor.scope(), tests));
    lines.forEach(line -> found.put(line.test(), line));
    return tests.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private List<WorkLine> withContainers(Actor actor, List<WorkLine> lines) {
    List<OrderId> orders = lines.stream().map(WorkLine::order).distinct().toList();
    Map<OrderId, List<CaseContainer>> byOrder =
        store.listContainers(actor.scope(), orders).stream()
            .collect(Collectors.groupingBy(CaseContainer::order));
    Map<OrderedTestId, List<CutForTest>> cuts =
        store.listCuts(actor.scope(), orders).stream()
            .collect(Collectors.groupingBy(CutForTest::test));
    return lines.stream()
        .map(line ->
            line.readOn(
                byOrder.getOrDefault(line.order(), List.of()),
                cuts.getOrDefault(line.test(), List.of())))
        .toList();
  }

  /** How much of each test is in process. */
  @Transactional
  public List<WorkTally> tally(Actor actor) {
    return seesNetwork(actor) ? store.tallyAnywhere() : store.tally(actor.scope());
  }

  /** Whether the actor watches the whole network. */
  public static boolean seesNetwork(Actor actor) {
    return actor.hasAny(Role.MANAGER, Role.AGREEMENT_MANAGER);
  }
}
