/** The pages of a hospital: register an order, follow its samples, pack and send boxes. */
@NullMarked
package mx.trazo.web.hospital;

import org.jspecify.annotations.NullMarked;
