package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.tracking.CutForTest;

/** How many slides of a block serve a test, and how many of them lie at the reader's. */
@Introspected
record CutRow(String orderedTestId, String containerId, int slides, int delivered) {
  CutForTest toCut() {
    return new CutForTest(
        new OrderedTestId(orderedTestId), new SpecimenId(containerId), slides, delivered);
  }
}
