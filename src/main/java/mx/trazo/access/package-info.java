/** Who is acting, for which facility, with which role. */
@NullMarked
package mx.trazo.access;

import org.jspecify.annotations.NullMarked;
