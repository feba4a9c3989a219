/** Keeps the network's catalogue in the database. */
@NullMarked
package mx.trazo.network.store;

import org.jspecify.annotations.NullMarked;
