/** Label printers and what waits for them: who prints what, and whether it came out. */
@NullMarked
package mx.trazo.specimen.label.printer;

import org.jspecify.annotations.NullMarked;
