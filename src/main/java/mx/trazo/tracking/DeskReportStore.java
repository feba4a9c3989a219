package mx.trazo.tracking;

import java.util.List;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;

/** Where the reports of a laboratory are read as lines of its reading desk. */
public interface DeskReportStore {
  /** Reports whose latest version is not released, oldest first. */
  List<DeskReport> listUnreleased(FacilityScope laboratory, int limit);

  /** Released reports, last released first. */
  List<DeskReport> listReleased(FacilityScope laboratory, int limit);

  /** Released reports that lack the result of their hybridisation, longest first. */
  List<DeskReport> listLackingReflex(FacilityScope laboratory, int limit);

  /** The reports of an order, in the order in which they were begun. */
  List<DeskReport> listOfOrder(FacilityScope laboratory, OrderId order);
}
