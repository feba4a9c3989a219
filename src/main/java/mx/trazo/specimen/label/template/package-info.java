/** What stands where on a label, kept as data, and drawn from there as ZPL, PDF and SVG. */
@NullMarked
package mx.trazo.specimen.label.template;

import org.jspecify.annotations.NullMarked;
