/** The statements on orders, tried against the database. */
@NullMarked
package mx.trazo.order.store;

import org.jspecify.annotations.NullMarked;
