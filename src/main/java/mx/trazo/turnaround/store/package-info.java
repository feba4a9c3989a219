/** Policies and clocks in the database. */
@NullMarked
package mx.trazo.turnaround.store;

import org.jspecify.annotations.NullMarked;
