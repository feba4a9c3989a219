/** How a notice travels: over HTTPS, to addresses that may be called. */
@NullMarked
package mx.trazo.notification.wire;

import org.jspecify.annotations.NullMarked;
