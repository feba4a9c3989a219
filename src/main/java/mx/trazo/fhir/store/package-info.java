/** Keeps the messages that could not be read, for whoever looks into them later. */
@NullMarked
package mx.trazo.fhir.store;

import org.jspecify.annotations.NullMarked;
