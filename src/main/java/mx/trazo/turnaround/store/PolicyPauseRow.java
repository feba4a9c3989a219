package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;

/** One row of {@code turnaround_policy_pause}. */
@Introspected
record PolicyPauseRow(String reason, String owner) {}
