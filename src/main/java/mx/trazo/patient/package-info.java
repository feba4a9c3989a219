/** Who the sample comes from, and which records may be the same person. */
@NullMarked
package mx.trazo.patient;

import org.jspecify.annotations.NullMarked;
