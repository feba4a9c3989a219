/** Work at the bench in the database. */
@NullMarked
package mx.trazo.processing.store;

import org.jspecify.annotations.NullMarked;
