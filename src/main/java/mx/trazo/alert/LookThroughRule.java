package mx.trazo.alert;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.alert.AlertStore.AddressedMessage;
import mx.trazo.kernel.Ids;
import mx.trazo.notification.TellAlert;
import mx.trazo.tracking.Concern;
import mx.trazo.tracking.FindConcerns;

/**
 * Finds what a rule is about, each thing once, and writes down what is told of it. What was found
 * together is told together, so that a bad night is one message and not a thousand.
 */
@Singleton
public class LookThroughRule {
  /** So many are kept at one time; all are found before any is told. */
  static final int AT_ONCE = 500;

  /** So many are told in one notice. */
  private static final int MOST_IN_NOTICE = 2_000;

  private final AlertStore store;
  private final FindConcerns concerns;
  private final WriteNotice write;
  private final TellAlert tell;
  private final Ids ids;
  private final InstantSource clock;

  LookThroughRule(
      AlertStore store,
      FindConcerns concerns,
      WriteNotice write,
      TellAlert tell,
      Ids ids,
      InstantSource clock) {
    this.store = store;
    this.concerns = concerns;
    this.write = write;
    this.tell = tell;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * How far it came.
   *
   * @param rule the one that was looked through
   * @param more whether there is more of it to find
   */
  public record Looked(String rule, boolean more) {}

  /**
   * Looks through the next rule after this id; what is found and what is told are kept together.
   */
  @Transactional
  public Optional<Looked> look(String after) {
    Instant now = clock.instant();
    return store.lockNext(after).map(rule -> look(rule, now));
  }

  private Looked look(AlertRule rule, Instant now) {
    List<Concern> found = concerns.find(rule.question(), now, AT_ONCE);
    store.add(found.stream().map(each -> Alert.found(ids.next(), rule, each, now)).toList());
    boolean more = found.size() == AT_ONCE;
    if (!more) {
      tell(rule, AlertStep.FIRST, now);
      tell(rule, AlertStep.ESCALATION, now);
    }
    return new Looked(rule.id(), more);
  }

  private void tell(AlertRule rule, AlertStep step, Instant now) {
    List<Alert> alerts = store.lockToTell(rule, step, now, MOST_IN_NOTICE);
    if (alerts.isEmpty()) {
      return;
    }
    AlertNotice notice = write.write(ids.next(), rule, step, alerts, now);
    store.add(
        notice, rule.of(step).stream().map(to -> new AddressedMessage(ids.next(), to)).toList());
    boolean first = step == AlertStep.FIRST;
    for (boolean urgent : new boolean[] {true, false}) {
      List<String> these =
          alerts.stream().filter(each -> each.concern().urgent() == urgent).map(Alert::id).toList();
      store.told(these, notice, first ? rule.escalates(urgent, now) : null);
    }
    // what a rule of the whole network finds is not for the systems of one facility to read
    if (first && !rule.wholeNetwork()) {
      alerts.forEach(this::tellSystems);
    }
  }

  /** Systems that subscribed are told in the same transaction; their outbox delivers. */
  private void tellSystems(Alert alert) {
    if (tell.wanted(alert.facility())) {
      Concern concern = alert.concern();
      concerns
          .testsOf(concern)
          .forEach(each ->
              tell.tell(
                  alert.facility(),
                  each.order(),
                  each.test(),
                  concern.kind().name(),
                  concern.at()));
    }
  }
}
