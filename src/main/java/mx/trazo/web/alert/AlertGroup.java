package mx.trazo.web.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.alert.Alert;
import mx.trazo.tracking.ConcernKind;

/**
 * The open alerts of one rule, those first whose time is first.
 *
 * @param unnoted how many of them nobody took note of
 */
public record AlertGroup(String rule, ConcernKind kind, List<Alert> alerts, long unnoted) {
  /** Copies the list. */
  public AlertGroup {
    alerts = List.copyOf(alerts);
  }

  static List<AlertGroup> of(List<Alert> open) {
    Map<String, List<Alert>> byRule = new LinkedHashMap<>();
    open.forEach(each -> byRule.computeIfAbsent(each.rule(), _ -> new ArrayList<>()).add(each));
    return byRule.values().stream()
        .map(alerts -> {
          alerts.sort(
              Comparator.comparing((Alert a) -> a.acknowledgedAt() != null)
                  .thenComparing(a -> a.concern().at()));
          return new AlertGroup(
              alerts.getFirst().rule(),
              alerts.getFirst().concern().kind(),
              alerts,
              alerts.stream().filter(a -> a.acknowledgedAt() == null).count());
        })
        .sorted(
            Comparator.comparing((AlertGroup group) -> group.unnoted() == 0)
                .thenComparing(AlertGroup::kind, Comparator.reverseOrder()))
        .toList();
  }
}
