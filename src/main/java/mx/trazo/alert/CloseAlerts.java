package mx.trazo.alert;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.alert.AlertStore.OpenAlert;
import mx.trazo.tracking.ConcernKind;
import mx.trazo.tracking.FindConcerns;

/** Closes alerts whose cause is gone, so that nobody is told any more of what is settled. */
@Singleton
public class CloseAlerts {
  private static final int AT_ONCE = 200;

  private final AlertStore store;
  private final FindConcerns concerns;
  private final InstantSource clock;

  CloseAlerts(AlertStore store, FindConcerns concerns, InstantSource clock) {
    this.store = store;
    this.concerns = concerns;
    this.clock = clock;
  }

  /** Looks at some after this id; answers the last one looked at, empty when there was none. */
  @Transactional
  public Optional<String> close(String after) {
    Instant now = clock.instant();
    List<OpenAlert> open = store.listOpen(after, AT_ONCE);
    Map<ConcernKind, List<String>> byKind =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    OpenAlert::kind, Collectors.mapping(OpenAlert::id, Collectors.toList())));
    byKind.forEach((kind, alerts) -> store.close(concerns.settled(kind, alerts), now));
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().id());
  }
}
