/** Loans in the database. */
@NullMarked
package mx.trazo.loan.store;

import org.jspecify.annotations.NullMarked;
