/** The outbox: what was promised to whom, sent exactly as often as it should. */
@NullMarked
package mx.trazo.notification;

import org.jspecify.annotations.NullMarked;
