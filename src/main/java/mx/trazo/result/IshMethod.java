package mx.trazo.result;

/** How the copies of the HER2 gene were made visible. */
public enum IshMethod {
  FISH,
  CISH,
  SISH,
  DUAL_ISH
}
