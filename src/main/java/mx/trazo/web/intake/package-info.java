/** Lists of orders in CSV or XLSX: what their cells say, a dry run, and the import itself. */
@NullMarked
package mx.trazo.web.intake;

import org.jspecify.annotations.NullMarked;
