package mx.trazo.web.notification;

import java.net.URI;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.notification.Progress;
import mx.trazo.notification.SubscriptionStatus;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** How this page says things. */
public final class NotificationWords {
  private final Sentences sentences;
  private final FacilityId reader;

  NotificationWords(Sentences sentences, FacilityId reader) {
    this.sentences = sentences;
    this.reader = reader;
  }

  /** Day and time in the reader's zone. */
  public String when(@Nullable Instant instant) {
    return instant == null ? "—" : sentences.dayAndTime(instant, reader);
  }

  /** The host of an address: the rest may have a secret in it. */
  public static String host(String endpoint) {
    return URI.create(endpoint).getHost();
  }

  /** The key of what a subscription is doing. */
  public static String state(Progress progress) {
    boolean failing = progress.attempts() > 0 && progress.status() == SubscriptionStatus.ACTIVE;
    return "told.state." + (failing ? "FAILING" : progress.status().name());
  }

  /** The colour of what a subscription is doing. */
  public static String tone(Progress progress) {
    return switch (progress.status()) {
      case REQUESTED -> progress.attempts() > 0 ? "warn" : "info";
      case ACTIVE -> progress.attempts() > 0 ? "warn" : "ok";
      case ERROR -> "bad";
      case OFF -> "idle";
    };
  }

  /** Whether there is something that people can do with it. */
  public static boolean isLive(Progress progress) {
    return progress.status() != SubscriptionStatus.OFF;
  }

  /** Whether a try at once makes sense: something waits, or somebody does not answer. */
  public static boolean canTry(Progress progress) {
    return isLive(progress)
        && (progress.waiting() > 0
            || progress.attempts() > 0
            || progress.status() == SubscriptionStatus.ERROR);
  }
}
