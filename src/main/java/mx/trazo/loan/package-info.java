/** A hospital's block at a laboratory: whose it is, until when, and how it goes home. */
@NullMarked
package mx.trazo.loan;

import org.jspecify.annotations.NullMarked;
