/** The one door for scans: picks the rule of the desk's mode and says the verdict in a sentence. */
@NullMarked
package mx.trazo.web.scan;

import org.jspecify.annotations.NullMarked;
