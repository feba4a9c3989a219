package mx.trazo.result;

/** What the immunophenotype says. */
public enum FlowConclusion {
  B_ALL,
  T_ALL,
  AML,
  /** Mixed phenotype. */
  MPAL,
  UNDIFFERENTIATED,
  NO_LEUKAEMIA,
  /** Too few or dead cells: a valid outcome, and one that asks for a new sample. */
  INSUFFICIENT
}
