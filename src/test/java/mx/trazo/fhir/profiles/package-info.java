/** The published profiles against the code that they describe. */
@NullMarked
package mx.trazo.fhir.profiles;

import org.jspecify.annotations.NullMarked;
