package mx.trazo.alert.wire;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mx.trazo.alert.Channel;
import mx.trazo.alert.CloseAlerts;
import mx.trazo.alert.LookThroughRule;
import mx.trazo.alert.LookThroughRule.Looked;
import mx.trazo.alert.Post;
import mx.trazo.alert.SendAlerts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds, closes and sends; all begin where they were when their server went. */
@Singleton
class AlertOnSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(AlertOnSchedule.class);
  private static final int MOST_TURNS = 1_000;

  private final LookThroughRule look;
  private final CloseAlerts close;
  private final SendAlerts send;
  private final List<Post> posts;
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Channel> busy = ConcurrentHashMap.newKeySet();

  AlertOnSchedule(LookThroughRule look, CloseAlerts close, SendAlerts send, List<Post> posts) {
    this.look = look;
    this.close = close;
    this.send = send;
    this.posts = List.copyOf(posts);
  }

  @Scheduled(initialDelay = "2s", fixedDelay = "${trazo.alert.look-every:15s}")
  void look() {
    String rule = "";
    for (int i = 0; i < MOST_TURNS; i++) {
      Optional<Looked> looked = look.look(rule);
      if (looked.isEmpty()) {
        return;
      }
      // with more to find it looks through the same rule again, as the first one after those before
      rule = looked.get().more() ? rule : looked.get().rule();
    }
  }

  @Scheduled(initialDelay = "3s", fixedDelay = "${trazo.alert.close-every:30s}")
  void close() {
    Optional<String> last = Optional.of("");
    for (int i = 0; i < MOST_TURNS && last.isPresent(); i++) {
      last = close.close(last.get());
    }
  }

  /** Each channel by itself: a server of mail that does not answer keeps nothing else waiting. */
  @Scheduled(initialDelay = "2s", fixedDelay = "${trazo.alert.send-every:2s}")
  void send() {
    for (Post post : posts) {
      if (busy.add(post.channel())) {
        senders.execute(() -> send(post));
      }
    }
  }

  @SuppressWarnings("IllegalCatch") // nobody else hears of it; the next turn tries again
  private void send(Post post) {
    try {
      for (int i = 0; i < MOST_TURNS && send.send(post); i++) {
        // until nothing may be sent
      }
    } catch (RuntimeException e) {
      LOG.error("sending alerts by {} failed", post.channel(), e);
    } finally {
      busy.remove(post.channel());
    }
  }

  @PreDestroy
  void stop() {
    senders.shutdownNow();
  }
}
