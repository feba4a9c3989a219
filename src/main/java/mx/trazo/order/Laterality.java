package mx.trazo.order;

/** Side of the body a sample comes from. */
public enum Laterality {
  /** Left. */
  LEFT,
  /** Right. */
  RIGHT,
  /** Both sides. */
  BILATERAL,
  /** Has no side, or nobody said. */
  NOT_STATED
}
