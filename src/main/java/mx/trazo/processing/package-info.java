/** The laboratory's bench: which steps each sample goes through, done by scan. */
@NullMarked
package mx.trazo.processing;

import org.jspecify.annotations.NullMarked;
