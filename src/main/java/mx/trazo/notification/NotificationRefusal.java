package mx.trazo.notification;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Why a subscription is not taken or not changed. */
public enum NotificationRefusal implements RefusalCode {
  /** There is none with that id, or it is another facility's. */
  SUBSCRIPTION_NOT_FOUND(RefusalKind.NOT_FOUND),
  /** Fact 0: how many a facility may have. */
  SUBSCRIPTION_TOO_MANY(RefusalKind.RULE),
  /** One that asks for the same is there and differs in something else; fact 0: its id. */
  SUBSCRIPTION_TWICE(RefusalKind.CONFLICT),
  /** It is over; there is nothing to try. */
  SUBSCRIPTION_OVER(RefusalKind.CONFLICT),
  /** The end is not in the future. */
  SUBSCRIPTION_ENDED(RefusalKind.INVALID),
  /** The address is no address, is too long, or names a user or a fragment. */
  ENDPOINT_ADDRESS(RefusalKind.INVALID),
  /** The address is not one of HTTPS. */
  ENDPOINT_HTTPS(RefusalKind.INVALID),
  /** The address leads into a private network or to this machine. */
  ENDPOINT_PRIVATE(RefusalKind.INVALID),
  /** A header that is not {@code Name: value}, is too long, or is one that is set here. */
  ENDPOINT_HEADER(RefusalKind.INVALID);

  private final RefusalKind kind;

  NotificationRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
