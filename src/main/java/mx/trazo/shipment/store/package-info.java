/** Shipments in the database. */
@NullMarked
package mx.trazo.shipment.store;

import org.jspecify.annotations.NullMarked;
