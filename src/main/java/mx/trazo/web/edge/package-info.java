/** What every request passes: its name, its safety headers, its sentences, its audit row. */
@NullMarked
package mx.trazo.web.edge;

import org.jspecify.annotations.NullMarked;
