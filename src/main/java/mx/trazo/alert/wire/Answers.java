package mx.trazo.alert.wire;

import java.util.Optional;
import mx.trazo.alert.AlertTrouble;
import mx.trazo.alert.AlertTrouble.Failed;
import mx.trazo.notification.Delivery;

/** What the answer of another server means for a message. */
final class Answers {
  /** RFC 9110, 15.5.11: it is gone, and likely for good. */
  private static final String GONE = "410";

  private Answers() {}

  static Optional<Failed> read(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Answered _ -> Optional.empty();
      case Delivery.Failed(var trouble, var fact) ->
          Optional.of(
              switch (trouble) {
                case STATUS, REDIRECT, NOT_HTTP ->
                    (fact.filter(GONE::equals).isPresent()
                            ? AlertTrouble.REFUSED
                            : AlertTrouble.ANSWERED_NO)
                        .with(fact.orElse(""));
                case PRIVATE_ADDRESS -> AlertTrouble.NOT_ALLOWED.with("");
                case UNKNOWN_HOST -> AlertTrouble.UNKNOWN_HOST.with("");
                case NO_ANSWER, UNREACHABLE, CERTIFICATE, NOT_WRITTEN ->
                    AlertTrouble.UNREACHABLE.with("");
              });
    };
  }
}
