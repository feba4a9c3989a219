package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One row of {@code reception_reason}. */
@Introspected
@MappedEntity("reception_reason")
record ReasonRow(
    @Id String code,
    int ordinal,
    String name,
    @Nullable String hl7Code,
    boolean rejects,
    String concerns,
    boolean needsWords) {}
