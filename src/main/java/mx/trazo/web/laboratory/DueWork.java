package mx.trazo.web.laboratory;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.course.ReadRisks;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.processing.WorkState;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.tracking.WorkLine;
import mx.trazo.turnaround.ClockPlace;
import mx.trazo.turnaround.ClockSet;
import mx.trazo.turnaround.ClockSetStore.HourCount;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadClockSets;
import mx.trazo.turnaround.ReadClocks;
import mx.trazo.turnaround.TurnaroundClock;
import org.jspecify.annotations.Nullable;

/** The laboratory's work by the time that is left. */
@Singleton
public class DueWork {
  private static final int MOST = 200;

  /** In hours: longer ago than anything was promised. */
  private static final int YEARS = 20 * 365 * 24;

  private static final Duration WINDOW = Duration.ofDays(30);

  private final ReadClocks clocks;
  private final ReadClockSets sets;
  private final ReadRisks risks;
  private final ReadWorkboard workboard;
  private final InstantSource time;

  DueWork(
      ReadClocks clocks,
      ReadClockSets sets,
      ReadRisks risks,
      ReadWorkboard workboard,
      InstantSource time) {
    this.clocks = clocks;
    this.sets = sets;
    this.risks = risks;
    this.workboard = workboard;
    this.time = time;
  }

  /** The board of an actor: figures and the next due. */
  public Outcome<Board> board(Actor actor, int limit) {
    ClockView view = viewOf(actor);
    return clocks
        .read(actor, view, DueLine.SOON, WINDOW, limit)
        .map(
            overview -> new Board(overview, lines(actor, overview), workboard.tally(actor), actor));
  }

  /** A page of what a figure of the board counted. */
  public Outcome<BoardList> list(
      Actor actor,
      ClockSet set,
      @Nullable String testCode,
      @Nullable DueSpan span,
      @Nullable ClockPlace after) {
    Instant now = time.instant();
    return sets.read(
            actor,
            viewOf(actor),
            set,
            testCode,
            DueLine.SOON,
            span == null ? ReadClocks.begins(now, WINDOW) : begin(now, span),
            span == null ? now : end(now, span),
            after)
        .map(page ->
            new BoardList(
                set,
                testCode,
                span,
                page.readAt(),
                ReadWorkboard.seesNetwork(actor),
                page.total(),
                lines(actor, page),
                after != null,
                page.next()));
  }

  private static Instant begin(Instant now, DueSpan span) {
    return now.plus(Duration.ofHours(span.from() == null ? -YEARS : span.from()));
  }

  private static @Nullable Instant end(Instant now, DueSpan span) {
    return span.until() == null ? null : now.plus(Duration.ofHours(span.until()));
  }

  /** Open promises by the hours to their due time; none for whoever may not see them. */
  public List<HourCount> byHour(Actor actor) {
    return switch (sets.countByHour(actor, viewOf(actor))) {
      case Outcome.Done<List<HourCount>>(var hours) -> hours;
      case Outcome.Refused<List<HourCount>> _ -> List.of();
    };
  }

  private List<BoardList.Line> lines(Actor actor, ReadClockSets.Page page) {
    Map<OrderedTestId, WorkLine> works = new HashMap<>();
    workboard
        .linesOf(actor, page.clocks().stream().map(TurnaroundClock::test).toList())
        .forEach(work -> works.put(work.test(), work));
    return page.clocks().stream()
        .map(clock -> new BoardList.Line(clock, clock.read(page.readAt()), works.get(clock.test())))
        .toList();
  }

  static ClockView viewOf(Actor actor) {
    return ReadWorkboard.seesNetwork(actor) ? ClockView.NETWORK : ClockView.LABORATORY;
  }

  /**
   * The laboratory's work; what ends first, the time promised or the sample's life, comes first.
   */
  public List<DueLine> worklist(Actor actor) {
    return switch (clocks.read(actor, ClockView.LABORATORY, DueLine.SOON, WINDOW, MOST)) {
      case Outcome.Done<ReadClocks.Overview>(var overview) -> ofLaboratory(actor, overview);
      case Outcome.Refused<ReadClocks.Overview> _ -> List.of();
    };
  }

  /** What is on the reading desk, first due first. */
  public List<DueLine> atReading(Actor actor) {
    Map<OrderedTestId, TurnaroundClock> running = new HashMap<>();
    var lines = new ArrayList<DueLine>();
    if (clocks.read(actor, ClockView.LABORATORY, DueLine.SOON, WINDOW, 500)
        instanceof Outcome.Done<ReadClocks.Overview>(var overview)) {
      overview.urgent().forEach(clock -> running.put(clock.test(), clock));
      Set<OrderedTestId> warned = risks.among(actor, ClockView.LABORATORY, running.keySet());
      for (WorkLine line : workboard.lines(actor, WorkState.AT_READING)) {
        TurnaroundClock clock = running.get(line.test());
        lines.add(
            new DueLine(
                line,
                overview.readAt(),
                clock == null ? Optional.empty() : clock.read(overview.readAt()),
                warned.contains(line.test())));
      }
    }
    lines.sort(DueLine.FIRST_ENDING);
    return lines;
  }

  private List<DueLine> ofLaboratory(Actor actor, ReadClocks.Overview overview) {
    return lines(actor, overview).stream()
        .filter(line -> line.work().laboratory().equals(actor.facility()))
        .sorted(DueLine.FIRST_ENDING)
        .toList();
  }

  private List<DueLine> lines(Actor actor, ReadClocks.Overview overview) {
    Map<OrderedTestId, TurnaroundClock> byTest = new HashMap<>();
    overview.urgent().forEach(clock -> byTest.put(clock.test(), clock));
    List<OrderedTestId> inOrder = overview.urgent().stream().map(TurnaroundClock::test).toList();
    Set<OrderedTestId> warned = risks.among(actor, viewOf(actor), inOrder);
    return workboard.linesOf(actor, inOrder).stream()
        .map(line -> {
          TurnaroundClock clock = byTest.get(line.test());
          return new DueLine(
              line,
              overview.readAt(),
              clock == null ? Optional.empty() : clock.read(overview.readAt()),
              warned.contains(line.test()));
        })
        .toList();
  }
}
