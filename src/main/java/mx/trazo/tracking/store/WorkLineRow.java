package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the laboratory's work. */
@Introspected
record WorkLineRow(
    String orderedTestId,
    String orderId,
    @Nullable String accession,
    String testCode,
    String family,
    String state,
    String facilityId,
    String laboratoryId,
    String priority,
    @Nullable String lastStep,
    Instant openedAt) {}
