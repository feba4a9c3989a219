/** A running Trazo on a fresh schema, for tests that need the real thing. */
@NullMarked
package mx.trazo.testing;

import org.jspecify.annotations.NullMarked;
