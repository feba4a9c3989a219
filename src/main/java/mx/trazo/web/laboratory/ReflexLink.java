package mx.trazo.web.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.order.OrderedTest;
import mx.trazo.result.ReportStage;
import mx.trazo.tracking.CaseFile;
import mx.trazo.tracking.DeskReport;

/**
 * The other half of a HER2 that needed two tests, as it is told on the page of either half.
 *
 * @param other the test of the other half
 * @param asked whether the other half is the hybridisation that this one asked for
 * @param step how far the two are
 * @param correcting whether a correction of the staining's report was begun
 */
public record ReflexLink(OrderedTestId other, boolean asked, Step step, boolean correcting) {
  /** How far the two are. */
  public enum Step {
    /** The hybridisation has no report that the hospital reads. */
    RUNNING,
    /** It has one, and the staining's report does not say its result. */
    TO_ADD,
    /** The staining's report was released with it. */
    ADDED
  }

  /**
   * The links of a case.
   *
   * @param reports those of its order
   */
  static List<ReflexLink> of(CaseFile file, List<DeskReport> reports) {
    OrderedTestId own = file.work().test();
    var links = new ArrayList<ReflexLink>();
    for (OrderedTest test : file.order().tests()) {
      OrderedTestId stained = test.reflexOf();
      if (stained == null) {
        continue;
      }
      Optional<DeskReport> staining = find(reports, stained);
      Step step =
          find(reports, test.id()).filter(report -> report.released() > 0).isEmpty()
              ? Step.RUNNING
              : staining.filter(report -> report.reflexReadyAt() != null).isPresent()
                  ? Step.TO_ADD
                  : Step.ADDED;
      boolean correcting =
          staining.filter(report -> report.stage() != ReportStage.RELEASED).isPresent();
      if (stained.equals(own)) {
        links.add(new ReflexLink(test.id(), true, step, correcting));
      } else if (test.id().equals(own)) {
        links.add(new ReflexLink(stained, false, step, correcting));
      }
    }
    return links;
  }

  private static Optional<DeskReport> find(List<DeskReport> reports, OrderedTestId test) {
    return reports.stream().filter(report -> report.test().equals(test)).findFirst();
  }
}
