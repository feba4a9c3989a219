package mx.trazo.kernel;

/** How somebody showed who they are. */
public enum Proof {
  /** With a password, or a program with its token: all that the roles allow. */
  PASSWORD,
  /** With a badge and a PIN at a shared station: the bench's work, but no signature. */
  BADGE
}
