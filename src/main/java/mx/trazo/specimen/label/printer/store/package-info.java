/** Printers and their queues in the database. */
@NullMarked
package mx.trazo.specimen.label.printer.store;

import org.jspecify.annotations.NullMarked;
