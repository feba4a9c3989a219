/** Keeps patients, their possible duplicates and their merges in the database. */
@NullMarked
package mx.trazo.patient.store;

import org.jspecify.annotations.NullMarked;
