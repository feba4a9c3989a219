package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to a version, as they were called on the day.
 *
 * @param cedula number of the professional licence, or null where none is asked for
 */
public record Signature(AccountId account, String name, @Nullable String cedula, Instant at) {}
