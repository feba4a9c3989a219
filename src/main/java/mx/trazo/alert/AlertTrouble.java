package mx.trazo.alert;

/** Why a message was not taken. */
public enum AlertTrouble {
  /** Nobody was reached, or the line broke: it may have arrived. */
  UNREACHABLE,
  /** The server of mail took neither name nor password. */
  SIGN_IN,
  /** The address or the message was refused for good; the fact is the answer's number. */
  REFUSED,
  /** It was answered with a no that may change; the fact is the answer's number. */
  ANSWERED_NO,
  /** The name leads nowhere. */
  UNKNOWN_HOST,
  /** The address leads where nothing may be sent. */
  NOT_ALLOWED;

  /** With a fact, or with an empty text. */
  public Failed with(String fact) {
    return new Failed(this, fact);
  }

  /** A try that did not work. */
  public record Failed(AlertTrouble trouble, String fact) {}
}
