package mx.trazo.result;

/** The rules by which lineage was assigned; the version stands beside it. */
public enum FlowScheme {
  WHO,
  EGIL,
  EUROFLOW
}
