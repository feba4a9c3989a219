/** The ids, actor, clock and refusal types that every room speaks. */
@NullMarked
package mx.trazo.kernel;

import org.jspecify.annotations.NullMarked;
