/** What other systems are told, as the people see it who look after that. */
@NullMarked
package mx.trazo.web.notification;

import org.jspecify.annotations.NullMarked;
