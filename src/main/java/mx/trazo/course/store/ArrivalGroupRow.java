package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record ArrivalGroupRow(
    String facilityId,
    String stateCode,
    String formCode,
    String decision,
    @Nullable String reason,
    long number) {}
