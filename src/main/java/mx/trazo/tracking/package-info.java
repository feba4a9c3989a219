/**
 * Read-only questions that cross rooms: the journey of a specimen, an order's progress, the board.
 */
@NullMarked
package mx.trazo.tracking;

import org.jspecify.annotations.NullMarked;
