/** Courses in tables. */
@NullMarked
package mx.trazo.course.store;

import org.jspecify.annotations.NullMarked;
