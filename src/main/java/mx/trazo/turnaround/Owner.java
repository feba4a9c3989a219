package mx.trazo.turnaround;

/** Whose hours they are: who has to act before anybody else can. */
public enum Owner {
  /** The medical unit that took the sample and waits for the result. */
  HOSPITAL,
  /** Whoever carries the box. */
  COURIER,
  /** The laboratory. */
  LABORATORY
}
