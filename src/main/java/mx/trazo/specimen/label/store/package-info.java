/** Keeps the blocks of label numbers and the prints in the database. */
@NullMarked
package mx.trazo.specimen.label.store;

import org.jspecify.annotations.NullMarked;
