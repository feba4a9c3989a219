/** The pages of label printers: what waits, what came out, what labels look like. */
@NullMarked
package mx.trazo.web.printing;

import org.jspecify.annotations.NullMarked;
