package mx.trazo.web.intake;

import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param column where, or null when it is the row as a whole
 */
record RowFault(@Nullable Column column, Refusal refusal) {}
