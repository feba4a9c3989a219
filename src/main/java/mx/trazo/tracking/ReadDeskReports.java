package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;

/** Reads where the reports of the actor's laboratory stand: what waits for whom, what went out. */
@Singleton
public class ReadDeskReports {
  private static final int MOST = 500;
  private static final int LAST = 40;

  private final DeskReportStore reports;

  /** Reads only. */
  public ReadDeskReports(DeskReportStore reports) {
    this.reports = reports;
  }

  /**
   * The desk.
   *
   * @param unreleased what waits to be verified or released, oldest first, corrections among them
   * @param lacking what went out and lacks the result of its hybridisation, longest first
   * @param released the last forty that went out, last first
   */
  public record Desk(
      List<DeskReport> unreleased, List<DeskReport> lacking, List<DeskReport> released) {
    /** Copies the lists. */
    public Desk {
      unreleased = List.copyOf(unreleased);
      lacking = List.copyOf(lacking);
      released = List.copyOf(released);
    }
  }

  /** The desk now. */
  @Transactional
  public Desk read(Actor actor) {
    return new Desk(
        reports.listUnreleased(actor.scope(), MOST),
        reports.listLackingReflex(actor.scope(), MOST),
        reports.listReleased(actor.scope(), LAST));
  }

  /** The reports of an order; none when it is another laboratory's. */
  @Transactional
  public List<DeskReport> ofOrder(Actor actor, OrderId order) {
    return reports.listOfOrder(actor.scope(), order);
  }
}
