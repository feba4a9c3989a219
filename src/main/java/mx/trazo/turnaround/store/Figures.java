package mx.trazo.turnaround.store;

import mx.trazo.turnaround.FinishedClock;
import mx.trazo.turnaround.FinishedWork;
import org.jspecify.annotations.Nullable;

/** Finished work of one group while it is added up. */
final class Figures {
  private final Durations gross = new Durations();
  private long finished;
  private long promised;
  private long kept;
  private long paused;

  /** Null as long as nothing was paused: then it is the same as gross. */
  private @Nullable Durations net;

  void add(FinishedClock clock) {
    finished++;
    promised += clock.kept().isPresent() ? 1 : 0;
    kept += clock.kept().orElse(false) ? 1 : 0;
    if (clock.paused()) {
      paused++;
      ownNet();
    }
    if (net != null) {
      net.add(clock.net());
    }
    gross.add(clock.gross());
  }

  void add(TallyCell cell) {
    finished += cell.finished();
    promised += cell.promised();
    kept += cell.kept();
    paused += cell.paused();
    byte[] grossOf = cell.gross();
    byte[] netOf = cell.net();
    if (grossOf == null) {
      return;
    }
    if (netOf != null) {
      ownNet();
    }
    if (net != null) {
      net.add(netOf == null ? grossOf : netOf);
    }
    gross.add(grossOf);
  }

  void add(Figures others) {
    finished += others.finished;
    promised += others.promised;
    kept += others.kept;
    paused += others.paused;
    if (others.net != null) {
      ownNet();
    }
    if (net != null) {
      net.add(others.net == null ? others.gross : others.net);
    }
    gross.add(others.gross);
  }

  private void ownNet() {
    if (net == null) {
      net = new Durations();
      net.add(gross);
    }
  }

  FinishedWork work() {
    return new FinishedWork(
        finished,
        promised,
        kept,
        paused,
        gross.spread(),
        net == null ? gross.spread() : net.spread());
  }

  /** The cell with these figures. */
  TallyCell in(CellKey key) {
    boolean spreads = key.grain() != CellKey.Grain.DAY;
    return new TallyCell(
        key,
        finished,
        promised,
        kept,
        paused,
        spreads ? gross.bytes() : null,
        spreads && net != null ? net.bytes() : null);
  }
}
