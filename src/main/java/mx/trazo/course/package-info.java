/** The course of a test: when it came how far, where it stands, and whose hours they were. */
@NullMarked
package mx.trazo.course;

import org.jspecify.annotations.NullMarked;
