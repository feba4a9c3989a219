/** Pages of those who keep accounts, agreements and the audit trail. */
@NullMarked
package mx.trazo.web.admin;

import org.jspecify.annotations.NullMarked;
