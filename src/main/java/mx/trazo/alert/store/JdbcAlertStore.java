package mx.trazo.alert.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.alert.Alert;
import mx.trazo.alert.AlertNotice;
import mx.trazo.alert.AlertRule;
import mx.trazo.alert.AlertStep;
import mx.trazo.alert.AlertStore;
import mx.trazo.alert.AlertTemplate;
import mx.trazo.alert.QuietHours;
import mx.trazo.alert.Recipient;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.tracking.Concern;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcAlertStore implements AlertStore {
  private final AlertRows alerts;
  private final RuleRows rules;
  private final MessageRows messages;

  JdbcAlertStore(AlertRows alerts, RuleRows rules, MessageRows messages) {
    this.alerts = alerts;
    this.rules = rules;
    this.messages = messages;
  }

  @Override
  public void add(FacilityScope scope, AlertRule rule, AccountId by, Instant at) {
    QuietHours quiet = rule.quiet();
    rules.add(
        rule.id(),
        scope.facility().value(),
        rule.kind().name(),
        rule.wholeNetwork(),
        rule.minutes(),
        quiet == null ? null : quiet.from().toString(),
        quiet == null ? null : quiet.to().toString(),
        rule.zone().getId(),
        rule.urgentAnyTime(),
        rule.escalateMinutes(),
        rule.secret(),
        by.value(),
        at);
    add(rule.id(), AlertStep.FIRST, rule.recipients());
    add(rule.id(), AlertStep.ESCALATION, rule.escalation());
  }

  private void add(String rule, AlertStep step, List<Recipient> recipients) {
    for (int i = 0; i < recipients.size(); i++) {
      Recipient each = recipients.get(i);
      rules.addRecipient(rule, step.name(), i, each.channel().name(), each.address());
    }
  }

  @Override
  public boolean end(FacilityScope scope, String rule, AccountId by, Instant at) {
    boolean ended = rules.end(scope.facility().value(), rule, by.value(), at) == 1;
    if (ended) {
      alerts.closeOf(rule, at);
    }
    return ended;
  }

  @Override
  public List<AlertRule> listRules(FacilityScope scope, int limit) {
    List<RuleRow> found = rules.list(scope.facility().value(), limit);
    if (found.isEmpty()) {
      return List.of();
    }
    List<RecipientRow> told = rules.listRecipients(found.stream().map(RuleRow::id).toList());
    return found.stream().map(row -> row.rule(told)).toList();
  }

  @Override
  public Optional<AlertRule> lockNext(String after) {
    return rules.lockNext(after).map(row -> row.rule(rules.listRecipients(List.of(row.id()))));
  }

  @Override
  public void add(Collection<Alert> found) {
    for (Alert alert : found) {
      Concern concern = alert.concern();
      alerts.add(
          alert.id(),
          alert.rule(),
          alert.facility().value(),
          concern.kind().name(),
          concern.subject(),
          concern.at(),
          concern.name(),
          concern.order() == null ? null : concern.order().value(),
          concern.test() == null ? null : concern.test().value(),
          concern.testCode(),
          concern.hospital() == null ? null : concern.hospital().value(),
          concern.urgent(),
          alert.raisedAt(),
          alert.tellAt());
    }
  }

  @Override
  public List<Alert> lockToTell(AlertRule rule, AlertStep step, Instant now, int limit) {
    List<AlertRow> found =
        step == AlertStep.FIRST
            ? alerts.lockToTell(rule.id(), now, limit)
            : alerts.lockSilent(rule.id(), now, limit);
    return found.stream().map(AlertRow::alert).toList();
  }

  @Override
  public void told(Collection<String> these, AlertNotice notice, @Nullable Instant escalateAt) {
    if (these.isEmpty()) {
      return;
    }
    List<String> ids = List.copyOf(these);
    if (notice.step() == AlertStep.FIRST) {
      alerts.told(ids, notice.id(), escalateAt);
    } else {
      alerts.escalated(ids, notice.id());
    }
  }

  @Override
  public void add(AlertNotice notice, Collection<AddressedMessage> addressed) {
    String facility = notice.facility().value();
    messages.addNotice(
        notice.id(),
        notice.rule(),
        facility,
        notice.step().name(),
        notice.alerts(),
        notice.subject(),
        notice.body(),
        notice.writtenAt());
    for (AddressedMessage each : addressed) {
      Recipient to = each.recipient();
      messages.add(
          each.id(), notice.id(), facility, to.channel().name(), to.address(), notice.writtenAt());
    }
  }

  @Override
  public List<OpenAlert> listOpen(String after, int limit) {
    return alerts.listOpen(after, limit).stream()
        .map(row -> new OpenAlert(row.id(), ConcernKind.valueOf(row.kind())))
        .toList();
  }

  @Override
  public void close(Collection<String> these, Instant now) {
    if (!these.isEmpty()) {
      alerts.close(List.copyOf(these), now);
    }
  }

  @Override
  public List<Alert> listOpen(FacilityScope scope, int limit) {
    return of(alerts.listOpenOf(scope.facility().value(), limit));
  }

  @Override
  public List<Alert> listClosed(FacilityScope scope, int limit) {
    return of(alerts.listClosedOf(scope.facility().value(), limit));
  }

  private static List<Alert> of(List<AlertRow> rows) {
    return rows.stream().map(AlertRow::alert).toList();
  }

  @Override
  public long countUnnoted(FacilityScope scope) {
    return alerts.countUnnoted(scope.facility().value());
  }

  @Override
  public boolean acknowledge(FacilityScope scope, String alert, AccountId by, Instant at) {
    String facility = scope.facility().value();
    // a row that is the same afterwards may count as none
    alerts.acknowledge(facility, alert, by.value(), at);
    return alerts.countOpen(facility, alert) == 1;
  }

  @Override
  public int acknowledgeAll(
      FacilityScope scope, String rule, Instant raisedBy, AccountId by, Instant at) {
    return alerts.acknowledgeAll(scope.facility().value(), rule, raisedBy, by.value(), at);
  }

  @Override
  public Optional<AlertTemplate> findTemplate(FacilityScope scope, ConcernKind kind) {
    return rules.findTemplate(scope.facility().value(), kind.name()).flatMap(TemplateRow::template);
  }

  @Override
  public void addTemplate(
      FacilityScope scope,
      String id,
      ConcernKind kind,
      @Nullable AlertTemplate words,
      AccountId by,
      Instant at) {
    rules.addTemplate(
        id,
        scope.facility().value(),
        kind.name(),
        words == null ? null : words.subject(),
        words == null ? null : words.intro(),
        words == null ? null : words.line(),
        by.value(),
        at);
  }
}
