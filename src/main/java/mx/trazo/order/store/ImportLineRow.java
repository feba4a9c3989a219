package mx.trazo.order.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One row of {@code order_import_line}, column for column. */
@Introspected
@MappedEntity("order_import_line")
record ImportLineRow(
    String importId,
    int line,
    String outcome,
    @Nullable String clientKey,
    @Nullable String orderId,
    @Nullable String refusal) {}
