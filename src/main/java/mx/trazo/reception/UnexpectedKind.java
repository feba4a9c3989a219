package mx.trazo.reception;

/** How a container came that the open box's manifest does not name. */
public enum UnexpectedKind {
  /** The manifest of another box that is on its way names it. */
  OTHER_BOX,
  /** It was declared missing when its own box was closed. */
  STRAGGLER,
  /** The hospital never put it into a box. */
  NOT_PACKED
}
