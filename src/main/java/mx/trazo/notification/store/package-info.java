/** What is to be told and how far the telling has come, in the database. */
@NullMarked
package mx.trazo.notification.store;

import org.jspecify.annotations.NullMarked;
