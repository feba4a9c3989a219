/** The clocks: policies, pauses, due times and what was kept of the promise. */
@NullMarked
package mx.trazo.turnaround;

import org.jspecify.annotations.NullMarked;
