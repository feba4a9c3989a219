/** What the pages of laboratories and hospitals say alike about blocks that go home. */
@NullMarked
package mx.trazo.web.loan;

import org.jspecify.annotations.NullMarked;
