package mx.trazo.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import org.jspecify.annotations.Nullable;

/** Messages on their way. */
public interface MessageStore {
  /** Makes the owner the only sender of one that may be sent, for these seconds. */
  @Unscoped("one worker sends for every facility")
  Optional<AlertMessage> take(Channel channel, String owner, int seconds, Instant now);

  /** Keeps what became of a try; false when the owner is not the sender any more. */
  @Unscoped("one worker sends for every facility")
  boolean settle(String message, String owner, Settled settled);

  /**
   * What became of a try.
   *
   * @param nextAt when it is tried again; null when it is not
   * @param failed null when it was taken
   */
  record Settled(
      MessageState state,
      @Nullable Instant nextAt,
      AlertTrouble.@Nullable Failed failed,
      Instant at) {}

  /** A message as people look at it. */
  record SentMessage(
      String id,
      AlertNotice notice,
      Recipient recipient,
      MessageState state,
      int attempts,
      @Nullable Instant nextAt,
      AlertTrouble.@Nullable Failed failed,
      @Nullable Instant sentAt) {}

  /** Messages, newest first. */
  List<SentMessage> list(FacilityScope scope, boolean onlyFailed, int limit);

  /** One message. */
  Optional<SentMessage> find(FacilityScope scope, String message);

  /** Lets one that has failed be tried anew; false when it has not failed. */
  boolean retry(FacilityScope scope, String message, Instant now);

  /** Which of these channels have messages that wait. */
  List<Channel> listWaiting(FacilityScope scope, Collection<Channel> channels);
}
