/** Puts refusals and times into the words and the zone of the facility that reads them. */
@NullMarked
package mx.trazo.web.words;

import org.jspecify.annotations.NullMarked;
