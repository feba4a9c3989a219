/** The alerts of a facility as people see them, and who is told. */
@NullMarked
package mx.trazo.web.alert;

import org.jspecify.annotations.NullMarked;
