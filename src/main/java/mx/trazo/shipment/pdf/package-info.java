/** The paper that goes with a box, drawn for a printer. */
@NullMarked
package mx.trazo.shipment.pdf;

import org.jspecify.annotations.NullMarked;
