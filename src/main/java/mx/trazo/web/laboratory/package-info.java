/** The laboratory's desks: door, bench, reading, and the board of what is due. */
@NullMarked
package mx.trazo.web.laboratory;

import org.jspecify.annotations.NullMarked;
