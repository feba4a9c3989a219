/** The laboratory's door: reconcile, accept, accept with a note, hold, reject. */
@NullMarked
package mx.trazo.reception;

import org.jspecify.annotations.NullMarked;
