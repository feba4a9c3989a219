package mx.trazo.result;

import java.util.Optional;
import mx.trazo.network.TestDefinition;

/** The shape of a test's values. */
public enum ReportKind {
  IHC(TestDefinition.BREAST_IHC),
  ISH(TestDefinition.HER2_ISH),
  FLOW(TestDefinition.LEUKEMIA_PHENOTYPE);

  private final String testCode;

  ReportKind(String testCode) {
    this.testCode = testCode;
  }

  /** The test in the catalogue whose values have this shape. */
  public String testCode() {
    return testCode;
  }

  /** The shape of a test's values, for the tests that have one. */
  public static Optional<ReportKind> of(String testCode) {
    for (ReportKind kind : values()) {
      if (kind.testCode.equals(testCode)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
