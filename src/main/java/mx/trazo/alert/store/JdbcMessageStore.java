package mx.trazo.alert.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.alert.Alert;
import mx.trazo.alert.AlertMessage;
import mx.trazo.alert.AlertTrouble;
import mx.trazo.alert.Channel;
import mx.trazo.alert.MessageState;
import mx.trazo.alert.MessageStore;
import mx.trazo.kernel.FacilityScope;

@Singleton
class JdbcMessageStore implements MessageStore {
  /** So many alerts are told to another system with one message. */
  private static final int MOST_ALERTS = 500;

  private final MessageRows messages;
  private final AlertRows alerts;

  JdbcMessageStore(MessageRows messages, AlertRows alerts) {
    this.messages = messages;
    this.alerts = alerts;
  }

  @Override
  public Optional<AlertMessage> take(Channel channel, String owner, int seconds, Instant now) {
    Optional<String> due = messages.lockDue(channel.name(), now);
    due.ifPresent(id -> messages.lease(id, owner, now.plusSeconds(seconds)));
    return due.flatMap(messages::find).map(row -> row.message(about(channel, row)));
  }

  private List<Alert> about(Channel channel, MessageRow row) {
    return channel == Channel.WEBHOOK
        ? alerts.listOfNotice(row.noticeId(), MOST_ALERTS).stream().map(AlertRow::alert).toList()
        : List.of();
  }

  @Override
  public boolean settle(String message, String owner, Settled settled) {
    AlertTrouble.Failed failed = settled.failed();
    return messages.settle(
            message,
            owner,
            settled.state().name(),
            settled.nextAt(),
            failed == null ? null : failed.trouble().name(),
            failed == null ? null : failed.fact(),
            settled.state() == MessageState.SENT ? settled.at() : null,
            settled.state() == MessageState.FAILED ? settled.at() : null)
        == 1;
  }

  @Override
  public List<SentMessage> list(FacilityScope scope, boolean onlyFailed, int limit) {
    String state = onlyFailed ? MessageState.FAILED.name() : null;
    return messages.list(scope.facility().value(), state, limit).stream()
        .map(MessageRow::sent)
        .toList();
  }

  @Override
  public Optional<SentMessage> find(FacilityScope scope, String message) {
    return messages.findOf(scope.facility().value(), message).map(MessageRow::sent);
  }

  @Override
  public boolean retry(FacilityScope scope, String message, Instant now) {
    return messages.retry(scope.facility().value(), message, now) == 1;
  }

  @Override
  public List<Channel> listWaiting(FacilityScope scope, Collection<Channel> channels) {
    List<String> names = channels.stream().map(Enum::name).toList();
    return messages.listWaiting(scope.facility().value(), names).stream()
        .map(Channel::valueOf)
        .toList();
  }
}
