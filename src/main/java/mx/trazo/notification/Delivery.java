package mx.trazo.notification;

import java.util.Optional;

/** What became of one try. */
public sealed interface Delivery {
  /** It was answered with 2xx. */
  record Answered() implements Delivery {}

  /**
   * It was not.
   *
   * @param fact the status that came, if one did
   */
  record Failed(Trouble trouble, Optional<String> fact) implements Delivery {
    /** Without a status. */
    public Failed(Trouble trouble) {
      this(trouble, Optional.empty());
    }
  }
}
