/** The append-only record of who held which container, where and when. */
@NullMarked
package mx.trazo.custody;

import org.jspecify.annotations.NullMarked;
