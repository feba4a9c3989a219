/**
 * What became of the promises over months: figures, charts and tables, on the screen and as files.
 */
@NullMarked
package mx.trazo.web.analysis;

import org.jspecify.annotations.NullMarked;
