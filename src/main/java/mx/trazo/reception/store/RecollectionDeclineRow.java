package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What is read of {@code recollection_decline}. */
@Introspected
record RecollectionDeclineRow(String rejectedId, String declinerName, Instant declinedAt) {}
