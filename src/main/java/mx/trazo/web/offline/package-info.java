/** The hospital's work without a network: the page a browser keeps, and what it needs to begin. */
@NullMarked
package mx.trazo.web.offline;

import org.jspecify.annotations.NullMarked;
