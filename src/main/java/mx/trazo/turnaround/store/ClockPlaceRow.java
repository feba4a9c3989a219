package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a clock stands on a list. */
@Introspected
record ClockPlaceRow(String orderedTestId, @Nullable Instant at) {}
