package mx.trazo.alert;

import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.kernel.Ids;

/** Sends what may be sent, outside any transaction. */
@Singleton
public class SendAlerts {
  private final HandOut handOut;
  private final Ids ids;

  SendAlerts(HandOut handOut, Ids ids) {
    this.handOut = handOut;
    this.ids = ids;
  }

  /**
   * Sends one, so that its lease begins when its try begins; false when nothing may be sent on this
   * channel, or nothing can be.
   */
  public boolean send(Post post) {
    if (!post.ready()) {
      return false;
    }
    String owner = ids.next();
    Optional<AlertMessage> taken = handOut.take(post.channel(), owner);
    taken.ifPresent(each -> handOut.settle(each, owner, post.send(each).orElse(null)));
    return taken.isPresent();
  }
}
