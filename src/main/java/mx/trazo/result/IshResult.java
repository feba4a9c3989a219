package mx.trazo.result;

/** The specialist's reading of a hybridisation. */
public enum IshResult {
  NEGATIVE,
  POSITIVE,
  NOT_EVALUABLE
}
