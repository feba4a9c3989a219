/** The report as a PDF: the only place of this room that knows how paper looks. */
@NullMarked
package mx.trazo.result.pdf;

import org.jspecify.annotations.NullMarked;
