/** Shows one HTTP exchange to HAPI, which only knows servlets, without a servlet container. */
@NullMarked
package mx.trazo.fhir.servlet;

import org.jspecify.annotations.NullMarked;
