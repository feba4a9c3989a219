package mx.trazo.order.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code ordered_test}. */
@Introspected
@MappedEntity("ordered_test")
record OrderedTestRow(
    @Id String id,
    String orderId,
    int ordinal,
    String testCode,
    @Nullable String reflexOf,
    Instant addedAt) {}
