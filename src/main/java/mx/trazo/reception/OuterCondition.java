package mx.trazo.reception;

/** How a box looked from outside. */
public enum OuterCondition {
  /** As it should. */
  GOOD,
  /** Crushed or torn. */
  DAMAGED,
  /** Wet or leaking. */
  WET,
  /** Somebody had opened it. */
  OPENED
}
