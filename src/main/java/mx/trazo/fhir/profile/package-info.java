/** The published profiles as rules: what an order has to be before any room is asked. */
@NullMarked
package mx.trazo.fhir.profile;

import org.jspecify.annotations.NullMarked;
