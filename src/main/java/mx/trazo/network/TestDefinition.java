package mx.trazo.network;

/**
 * A test that a laboratory performs and an agreement may cover.
 *
 * @param code stable upper-case code, for instance {@code IHC-MAMA}
 * @param name the Spanish name that people read
 */
public record TestDefinition(String code, String name, TestFamily family, boolean active) {
  /** The four markers of breast cancer: ER, PR, HER2 and Ki-67. */
  public static final String BREAST_IHC = "IHC-MAMA";

  /** HER2 by in situ hybridisation, after a HER2 of 2+. */
  public static final String HER2_ISH = "ISH-HER2";

  /** The immunophenotype of an acute leukaemia. */
  public static final String LEUKEMIA_PHENOTYPE = "FENOTIPO-LA";
}
