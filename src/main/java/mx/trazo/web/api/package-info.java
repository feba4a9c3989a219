/** Orders, samples and boxes as JSON, for systems of hospitals; described by OpenAPI. */
@NullMarked
package mx.trazo.web.api;

import org.jspecify.annotations.NullMarked;
