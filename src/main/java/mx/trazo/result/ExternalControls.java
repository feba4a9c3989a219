package mx.trazo.result;

/** The control slides of the run. */
public enum ExternalControls {
  AS_EXPECTED,
  NOT_AS_EXPECTED
}
