/** Specimens in the database. */
@NullMarked
package mx.trazo.specimen.store;

import org.jspecify.annotations.NullMarked;
