package mx.trazo.reception;

/** How the seals of a box were found. */
public enum SealState {
  /** Whole. */
  INTACT,
  /** Broken or tampered with. */
  BROKEN,
  /** There were none. */
  NONE
}
