/**
 * Structured values from entry to verification, release and amendment, the signed report, and what
 * of it is critical.
 */
@NullMarked
package mx.trazo.result;

import org.jspecify.annotations.NullMarked;
