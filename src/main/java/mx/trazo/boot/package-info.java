/** Starts Trazo: finds or starts the database, brings its schema up to date, listens. */
@NullMarked
package mx.trazo.boot;

import org.jspecify.annotations.NullMarked;
