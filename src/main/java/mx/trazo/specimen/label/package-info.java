/** What is printed on a container and read back from it: numbers, symbols and paper. */
@NullMarked
package mx.trazo.specimen.label;

import org.jspecify.annotations.NullMarked;
