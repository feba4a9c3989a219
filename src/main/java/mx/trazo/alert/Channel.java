package mx.trazo.alert;

/** How somebody is told. */
public enum Channel {
  /** A mail to an address. */
  EMAIL,
  /** A POST of JSON to an address of HTTPS, signed. */
  WEBHOOK,
  /**
   * A few words to a telephone through somebody else's network, as messengers have them: how many,
   * of what kind and where to look, and nothing that belongs to a case.
   */
  GATEWAY
}
