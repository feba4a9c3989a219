/** The screens in Mexican Spanish, and the JSON that stands beside them. */
@NullMarked
package mx.trazo.web;

import org.jspecify.annotations.NullMarked;
