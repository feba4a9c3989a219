/** The questions in SQL; the only place that joins rooms. */
@NullMarked
package mx.trazo.tracking.store;

import org.jspecify.annotations.NullMarked;
