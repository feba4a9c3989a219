package mx.trazo.web.scan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Whether one reading can be taken back.
 *
 * @param against the sentence that says why not, or null when it can be
 */
@Serdeable
record UndoLine(String scanId, @Nullable String against) {}
