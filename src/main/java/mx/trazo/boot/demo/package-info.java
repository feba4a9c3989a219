/** Invented people, hospitals and samples for a first look, lived through on a clock of its own. */
@NullMarked
package mx.trazo.boot.demo;

import org.jspecify.annotations.NullMarked;
