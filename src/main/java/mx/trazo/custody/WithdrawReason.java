package mx.trazo.custody;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a hospital calls off what it has not sent. */
public enum WithdrawReason {
  /** Something was written wrong; it is registered again. */
  WRONG_DATA,
  /** It was registered twice. */
  REPEATED,
  /** Nobody needs it any more. */
  NOT_NEEDED,
  /** Something else, in words. */
  OTHER;

  /** The reason of this name. */
  public static Optional<WithdrawReason> find(@Nullable String name) {
    for (WithdrawReason reason : values()) {
      if (reason.name().equals(name)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
