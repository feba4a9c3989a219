/** The exchange, attacked and used. */
@NullMarked
package mx.trazo.fhir;

import org.jspecify.annotations.NullMarked;
