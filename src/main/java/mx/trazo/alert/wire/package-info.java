/** The settings of the room, its hours of work, and the ways out of the house. */
@NullMarked
package mx.trazo.alert.wire;

import org.jspecify.annotations.NullMarked;
