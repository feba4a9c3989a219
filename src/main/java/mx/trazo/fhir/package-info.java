/** The exchange with other systems: one translator per resource. */
@NullMarked
package mx.trazo.fhir;

import org.jspecify.annotations.NullMarked;
