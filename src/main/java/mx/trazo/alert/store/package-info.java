/** Rules, alerts and messages in the database. */
@NullMarked
package mx.trazo.alert.store;

import org.jspecify.annotations.NullMarked;
