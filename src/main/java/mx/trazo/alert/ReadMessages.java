package mx.trazo.alert;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.alert.MessageStore.SentMessage;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** What was told to whom and what became of it; what failed may be sent again. */
@Singleton
public class ReadMessages {
  /** So many are shown. */
  public static final int MOST = 200;

  private final MessageStore store;
  private final List<Post> posts;
  private final AuditTrail audit;
  private final InstantSource clock;

  ReadMessages(MessageStore store, List<Post> posts, AuditTrail audit, InstantSource clock) {
    this.store = store;
    this.posts = List.copyOf(posts);
    this.audit = audit;
    this.clock = clock;
  }

  /** The messages of the actor's facility, newest first. */
  @Transactional
  public List<SentMessage> list(Actor actor, boolean onlyFailed) {
    return store.list(actor.scope(), onlyFailed, MOST);
  }

  /** Channels on which messages of the facility wait and that are not set up here. */
  @Transactional
  public List<Channel> stuck(Actor actor) {
    List<Channel> off =
        posts.stream().filter(post -> !post.ready()).map(Post::channel).sorted().toList();
    return off.isEmpty() ? List.of() : store.listWaiting(actor.scope(), off);
  }

  /** Tries one that has failed anew, as the same message. */
  @Transactional
  public Outcome<String> retry(Actor actor, String message) {
    Instant now = clock.instant();
    Optional<SentMessage> found = store.find(actor.scope(), message);
    if (found.isEmpty()) {
      return Outcome.refused(AlertRefusal.ALERT_MESSAGE_UNKNOWN);
    }
    if (!store.retry(actor.scope(), message, now)) {
      return Outcome.refused(AlertRefusal.ALERT_MESSAGE_NOT_FAILED);
    }
    audit.record(AuditEntry.done(now, actor, "RESEND_ALERT", "ALERT_MESSAGE", message));
    return Outcome.done(message);
  }
}
