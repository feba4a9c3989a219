package mx.trazo.web.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.order.ImportOutcome;

/** One going-through of a list, dry or not; threads may look at it while it goes on. */
final class ImportRun {
  /** How far it is. */
  enum State {
    /** Others go first. */
    WAITING,
    /** Rows are being taken. */
    RUNNING,
    /** Every row was taken. */
    DONE,
    /** It broke off; importing the file again takes the rows that are missing. */
    INTERRUPTED
  }

  private final String id;
  private final Actor actor;
  private final Sheet sheet;
  private final ColumnMap columns;
  private final String sourceHash;
  private final boolean dry;
  private final Instant begunAt;
  private final List<RowVerdict> verdicts = new ArrayList<>();
  private final Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
  private State state = State.WAITING;
  private int examples;

  ImportRun(
      String id,
      Actor actor,
      Sheet sheet,
      ColumnMap columns,
      String sourceHash,
      boolean dry,
      Instant begunAt) {
    this.id = id;
    this.actor = actor;
    this.sheet = sheet;
    this.columns = columns;
    this.sourceHash = sourceHash;
    this.dry = dry;
    this.begunAt = begunAt;
  }

  String id() {
    return id;
  }

  Actor actor() {
    return actor;
  }

  Sheet sheet() {
    return sheet;
  }

  ColumnMap columns() {
    return columns;
  }

  String sourceHash() {
    return sourceHash;
  }

  /** Whether nothing is written. */
  boolean dry() {
    return dry;
  }

  Instant begunAt() {
    return begunAt;
  }

  synchronized State state() {
    return state;
  }

  synchronized boolean isOver() {
    return state == State.DONE || state == State.INTERRUPTED;
  }

  synchronized void become(State next) {
    state = next;
  }

  synchronized void add(RowVerdict verdict) {
    verdicts.add(verdict);
    counts.merge(verdict.outcome(), 1, Integer::sum);
  }

  /** Passes over the template's example. */
  synchronized void skip() {
    examples++;
  }

  /** What became of the rows that were taken so far. */
  synchronized List<RowVerdict> verdicts() {
    return List.copyOf(verdicts);
  }

  /** The rows that became nothing. */
  synchronized List<RowVerdict> faults() {
    return verdicts.stream().filter(verdict -> verdict.fault() != null).toList();
  }

  /** How far it is, in figures. */
  synchronized Progress progress() {
    return new Progress(
        state.name(),
        sheet.rows().size() - examples,
        verdicts.size(),
        count(ImportOutcome.REGISTERED),
        count(ImportOutcome.REPEATED),
        count(ImportOutcome.REFUSED) + count(ImportOutcome.FAILED));
  }

  private int count(ImportOutcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
