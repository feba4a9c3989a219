package mx.trazo.result;

/** How brightly a population carries a marker. */
public enum FlowIntensity {
  NEGATIVE,
  DIM,
  MODERATE,
  BRIGHT,
  HETEROGENEOUS
}
