package mx.trazo.order;

import mx.trazo.kernel.OrderedTestId;
import org.jspecify.annotations.Nullable;

/**
 * One test of an order.
 *
 * @param testCode code in the catalogue of tests
 * @param reflexOf the ordered test whose result asked for this one (HER2 2+ asks for ISH), or null
 */
public record OrderedTest(OrderedTestId id, String testCode, @Nullable OrderedTestId reflexOf) {}
