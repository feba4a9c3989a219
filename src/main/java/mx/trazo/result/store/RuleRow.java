package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import mx.trazo.result.CriticalRule;
import org.jspecify.annotations.Nullable;

/** One row of {@code critical_rule}. */
@Introspected
@MappedEntity("critical_rule")
record RuleRow(
    @Id String id,
    String testCode,
    @Nullable String code,
    @Nullable String answer,
    int minutes,
    String source) {

  CriticalRule rule() {
    return new CriticalRule(id, testCode, code, answer, minutes, source);
  }
}
