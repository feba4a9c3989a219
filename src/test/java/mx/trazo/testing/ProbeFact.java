package mx.trazo.testing;

import mx.trazo.kernel.Fact;

/**
 * A fact of the tests' own.
 *
 * @param fail whether a listener is to fail
 */
public record ProbeFact(String about, boolean fail) implements Fact {}
