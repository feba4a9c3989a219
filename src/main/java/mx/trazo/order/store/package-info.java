/** Orders in the database. */
@NullMarked
package mx.trazo.order.store;

import org.jspecify.annotations.NullMarked;
