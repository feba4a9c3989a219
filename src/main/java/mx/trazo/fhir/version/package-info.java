/** The versions of resources that were shown to somebody, kept so that they can be read again. */
@NullMarked
package mx.trazo.fhir.version;

import org.jspecify.annotations.NullMarked;
