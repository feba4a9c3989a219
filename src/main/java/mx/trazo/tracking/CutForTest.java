package mx.trazo.tracking;

import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;

/**
 * What was cut of a block for a test.
 *
 * @param slides how many slides
 * @param delivered how many of them were brought to whoever reads them
 */
public record CutForTest(OrderedTestId test, SpecimenId block, int slides, int delivered) {}
