package mx.trazo.result;

/** What an observation carries. */
public enum ValueKind {
  QUANTITY,
  CODED,
  TEXT
}
