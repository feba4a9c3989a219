/** Keeps accounts, sessions, tokens and the audit trail in the database; hashes passwords. */
@NullMarked
package mx.trazo.access.store;

import org.jspecify.annotations.NullMarked;
