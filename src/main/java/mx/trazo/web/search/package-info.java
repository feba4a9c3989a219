/** One field that finds an order, a case, a sample or a box by whatever somebody has at hand. */
@NullMarked
package mx.trazo.web.search;

import org.jspecify.annotations.NullMarked;
