/** Receptions in the database. */
@NullMarked
package mx.trazo.reception.store;

import org.jspecify.annotations.NullMarked;
