package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;

/** One row of {@code turnaround_policy_opening}; the times as hour and minute. */
@Introspected
record OpeningRow(int weekday, String opensAt, String closesAt) {}
