package mx.trazo.notification;

/** Why a try was not answered as it should be. */
public enum Trouble {
  /** The answer was another than 2xx; the fact is its status. */
  STATUS,
  /** The answer leads elsewhere, where nothing is sent; the fact is its status. */
  REDIRECT,
  /** What came back was no answer of HTTP. */
  NOT_HTTP,
  /** Nobody answered in time. */
  NO_ANSWER,
  /** The connection was not taken, or it broke off before the answer. */
  UNREACHABLE,
  /** The name leads nowhere. */
  UNKNOWN_HOST,
  /** The name leads into a private network, where nothing is sent. */
  PRIVATE_ADDRESS,
  /** The certificate is not one of that name or is not trusted, or nobody there speaks TLS. */
  CERTIFICATE,
  /** The notice could not be written; a defect of ours. */
  NOT_WRITTEN
}
