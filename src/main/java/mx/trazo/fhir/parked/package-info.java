/** Messages of other systems that were refused, kept so that somebody can look into them. */
@NullMarked
package mx.trazo.fhir.parked;

import org.jspecify.annotations.NullMarked;
