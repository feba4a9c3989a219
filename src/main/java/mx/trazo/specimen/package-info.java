/** The tree case → specimen → block → slide or tube, each node with its label. */
@NullMarked
package mx.trazo.specimen;

import org.jspecify.annotations.NullMarked;
