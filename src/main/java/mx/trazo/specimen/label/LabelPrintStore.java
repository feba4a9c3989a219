package mx.trazo.specimen.label;

import java.util.List;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;

/** Where it is kept what was printed. */
public interface LabelPrintStore {
  /** The number of the last copy of a label, 0 when it was never printed. */
  @Unscoped("a reprint at the laboratory counts on from the hospital's; only a number is read")
  int lastCopy(LabelCode code);

  /**
   * Writes a print.
   *
   * @return false when somebody else just wrote the same copy of the same label
   */
  boolean add(FacilityScope scope, LabelPrint print);

  /** What the facility printed of a label, first copy first, at most the limit. */
  List<LabelPrint> list(FacilityScope scope, LabelCode code, int limit);
}
