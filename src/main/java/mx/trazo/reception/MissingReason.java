package mx.trazo.reception;

/** Why a container that its manifest names did not come. */
public enum MissingReason {
  /** The box was opened and it was not there. */
  NOT_IN_BOX,
  /** It was lost or destroyed on the way. */
  LOST,
  /** The hospital found it at home. */
  LEFT_BEHIND,
  /** Something else, in words. */
  OTHER;

  /** Whether the reason says nothing without words beside it. */
  public boolean needsWords() {
    return this == OTHER;
  }
}
