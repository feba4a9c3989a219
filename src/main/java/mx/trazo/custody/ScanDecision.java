package mx.trazo.custody;

import java.util.List;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;

/** What a room decides about a scan. */
public sealed interface ScanDecision {
  /** These events happened to the container. */
  record Append(List<NewEvent> events) implements ScanDecision {}

  /** Understood; no custody changes. */
  record Context() implements ScanDecision {}

  /** It had been done before. */
  record Already(Refusal refusal) implements ScanDecision {}

  /** It does not belong here. */
  record Refuse(Refusal refusal) implements ScanDecision {}

  /** One event. */
  static ScanDecision append(NewEvent event) {
    return new Append(List.of(event));
  }

  /** A refusal with its facts. */
  static ScanDecision refuse(RefusalCode code, String... facts) {
    return new Refuse(Refusal.of(code, facts));
  }
}
