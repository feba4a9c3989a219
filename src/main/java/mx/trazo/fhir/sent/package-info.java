/**
 * Orders and patients as other systems send them, with what they say that no room of ours knows.
 */
@NullMarked
package mx.trazo.fhir.sent;

import org.jspecify.annotations.NullMarked;
