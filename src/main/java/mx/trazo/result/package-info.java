/** Structured values from entry to verification, release and amendment, and the signed report. */
@NullMarked
package mx.trazo.result;

import org.jspecify.annotations.NullMarked;
