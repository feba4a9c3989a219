/** The stories people tell about Trazo, through the doors that people and systems use. */
@NullMarked
package mx.trazo.scenario;

import org.jspecify.annotations.NullMarked;
