package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was said of a test before. */
@Introspected
record SaidRow(String orderedTestId, @Nullable String risk, Instant dueAt) {}
