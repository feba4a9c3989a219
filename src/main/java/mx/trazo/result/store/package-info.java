/** Reports in the database. */
@NullMarked
package mx.trazo.result.store;

import org.jspecify.annotations.NullMarked;
