package mx.trazo.alert;

import java.util.List;
import mx.trazo.tracking.ConcernKind;

/**
 * A notice that somebody sends to one recipient now.
 *
 * @param id its identity at the recipient, the same at every try
 * @param attempts tries before this one
 * @param secret with which it is signed for another system
 * @param alerts what the notice is about, at most 500, for other systems; else empty
 */
public record AlertMessage(
    String id,
    Recipient recipient,
    int attempts,
    ConcernKind kind,
    AlertNotice notice,
    String secret,
    List<Alert> alerts) {
  /** Copies the list. */
  public AlertMessage {
    alerts = List.copyOf(alerts);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "AlertMessage[" + id + "]";
  }
}
