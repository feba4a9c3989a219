package mx.trazo.tracking;

import java.util.Collection;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Unscoped;
import mx.trazo.processing.WorkState;

/** The laboratory's work over all rooms, read only. */
public interface WorkboardStore {
  /** Work of the laboratory in a state, urgent first, then oldest. */
  List<WorkLine> listLines(FacilityScope laboratory, WorkState state, int limit);

  /** These tests of the laboratory, in no order; at most 500. */
  List<WorkLine> listLinesOf(FacilityScope laboratory, Collection<OrderedTestId> tests);

  /**
   * Containers of these orders at the laboratory, by order and designation; slides are left out.
   */
  List<CaseContainer> listContainers(FacilityScope laboratory, Collection<OrderId> orders);

  /** What was cut of the blocks of these orders, by test and block. */
  List<CutForTest> listCuts(FacilityScope laboratory, Collection<OrderId> orders);

  /** These tests wherever they are, in no order; at most 500. */
  @Unscoped("network-wide for managers, no personal data")
  List<WorkLine> listLinesAnywhere(Collection<OrderedTestId> tests);

  /** How much of each test the laboratory has in process. */
  List<WorkTally> tally(FacilityScope laboratory);

  /** How much of each test the network has in process. */
  @Unscoped("network-wide for managers, no personal data")
  List<WorkTally> tallyAnywhere();

  /** Containers of the laboratory that wait in a state, longest first. */
  List<WaitingContainer> listWaiting(FacilityScope laboratory, ContainerState state, int limit);
}
