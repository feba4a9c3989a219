package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A released version with the hash of its file. */
@Introspected
record IssuedRow(int number, Instant releasedAt, @Nullable String sha256) {}
