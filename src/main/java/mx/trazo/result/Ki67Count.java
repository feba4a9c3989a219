package mx.trazo.result;

/** Where the cells were counted; the two figures are not comparable. */
public enum Ki67Count {
  HOT_SPOT,
  AVERAGE
}
