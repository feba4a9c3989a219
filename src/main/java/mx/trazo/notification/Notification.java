package mx.trazo.notification;

import java.util.List;

/**
 * Something to be sent to a subscriber, or that one asks for. The same kind with the same notices
 * is the same notification, however often it is sent.
 *
 * @param notices empty for all but events
 */
public record Notification(Subscription subscription, Kind kind, List<Notice> notices) {
  /** Copies the list. */
  public Notification {
    notices = List.copyOf(notices);
  }

  /** What it is for. */
  public enum Kind {
    /** Asks whether somebody is there. */
    HANDSHAKE,
    /** Says that there is nothing new. */
    HEARTBEAT,
    /** Tells what happened. */
    EVENTS
  }

  /** The last event it tells; for all but events the last one that was delivered. */
  public long last() {
    return notices.isEmpty() ? subscription.progress().delivered() : notices.getLast().number();
  }
}
