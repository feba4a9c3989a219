/**
 * Institutions, facilities with every CLUES they ever had, laboratories, agreements, the test
 * catalogue and the calendars.
 */
@NullMarked
package mx.trazo.network;

import org.jspecify.annotations.NullMarked;
