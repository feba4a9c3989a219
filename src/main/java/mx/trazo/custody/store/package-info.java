/** Custody in the database: events that are only ever added, and the state they add up to. */
@NullMarked
package mx.trazo.custody.store;

import org.jspecify.annotations.NullMarked;
