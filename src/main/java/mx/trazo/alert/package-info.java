/** Alerts: who is told of what needs somebody, each once. */
@NullMarked
package mx.trazo.alert;

import org.jspecify.annotations.NullMarked;
