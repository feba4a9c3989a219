package mx.trazo.result;

/** Normal tissue on the same slide that shows that the staining worked. */
public enum InternalControl {
  /** Normal epithelium is there and stains. */
  PRESENT_STAINED,
  /** Normal epithelium is there and does not stain: a negative result cannot be trusted. */
  PRESENT_NOT_STAINED,
  /** There is no normal epithelium in the section. */
  ABSENT
}
