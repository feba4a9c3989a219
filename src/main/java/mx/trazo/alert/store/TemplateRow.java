package mx.trazo.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import mx.trazo.alert.AlertTemplate;
import org.jspecify.annotations.Nullable;

/** The last row of {@code alert_template} of a facility and kind. */
@Introspected
record TemplateRow(@Nullable String subject, @Nullable String intro, @Nullable String line) {
  Optional<AlertTemplate> template() {
    return subject == null || intro == null || line == null
        ? Optional.empty()
        : Optional.of(new AlertTemplate(subject, intro, line));
  }
}
