package mx.trazo.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

/** Rules, alerts and the words of a facility. */
public interface AlertStore {
  /** Keeps a rule. */
  void add(FacilityScope scope, AlertRule rule, AccountId by, Instant at);

  /** Ends a rule and closes what it found; false when it is over or not there. */
  boolean end(FacilityScope scope, String rule, AccountId by, Instant at);

  /** The rules that are not over, first decided first. */
  List<AlertRule> listRules(FacilityScope scope, int limit);

  /** The next rule after this id that is not over and that nobody else looks through, locked. */
  @Unscoped("one worker looks for every facility")
  Optional<AlertRule> lockNext(String after);

  /** Keeps alerts; those that are there already stay as they are. */
  @Unscoped("each alert names its facility")
  void add(Collection<Alert> alerts);

  /** What a rule that is locked has to tell at this step, urgent and early ones first, locked. */
  @Unscoped("the rule names its facility")
  List<Alert> lockToTell(AlertRule rule, AlertStep step, Instant now, int limit);

  /** Keeps that these were told with a notice, and when the others are to be told. */
  @Unscoped("the notice names its facility")
  void told(Collection<String> alerts, AlertNotice notice, @Nullable Instant escalateAt);

  /** Keeps a notice and what goes to each recipient. */
  @Unscoped("the notice names its facility")
  void add(AlertNotice notice, Collection<AddressedMessage> messages);

  /** A notice to one recipient. */
  record AddressedMessage(String id, Recipient recipient) {}

  /** Open alerts after this id, by id. */
  @Unscoped("one worker closes for every facility")
  List<OpenAlert> listOpen(String after, int limit);

  /** An alert whose cause may be gone. */
  record OpenAlert(String id, ConcernKind kind) {}

  /** Closes alerts that are open; nobody is told of them any more. */
  @Unscoped("one worker closes for every facility")
  void close(Collection<String> alerts, Instant now);

  /** Open alerts, newest first. */
  List<Alert> listOpen(FacilityScope scope, int limit);

  /** Those that were closed last, by when they were raised, newest first. */
  List<Alert> listClosed(FacilityScope scope, int limit);

  /** How many are open that nobody took note of. */
  long countUnnoted(FacilityScope scope);

  /** Keeps who took note of an open alert first; false when there is none such. */
  boolean acknowledge(FacilityScope scope, String alert, AccountId by, Instant at);

  /** The same for all open ones of a rule that were raised by a time; answers how many. */
  int acknowledgeAll(FacilityScope scope, String rule, Instant raisedBy, AccountId by, Instant at);

  /** A facility's own words, unless it went back to those of the system. */
  Optional<AlertTemplate> findTemplate(FacilityScope scope, ConcernKind kind);

  /** Keeps words from now on; null for those of the system. */
  void addTemplate(
      FacilityScope scope,
      String id,
      ConcernKind kind,
      @Nullable AlertTemplate words,
      AccountId by,
      Instant at);
}
