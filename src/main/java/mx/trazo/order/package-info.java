/** A hospital's request for tests, kept as asked. */
@NullMarked
package mx.trazo.order;

import org.jspecify.annotations.NullMarked;
