/** The box, its manifest, its legs. */
@NullMarked
package mx.trazo.shipment;

import org.jspecify.annotations.NullMarked;
