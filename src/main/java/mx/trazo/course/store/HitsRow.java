package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;

/** How often the forecast was right. */
@Introspected
record HitsRow(long warned, long rightly, long late) {}
