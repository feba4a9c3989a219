package mx.trazo.result;

import java.util.Map;
import java.util.Optional;

/**
 * What is measured, and the code under which others know it: LOINC where a code was verified, our
 * own otherwise. Antigens of the immunophenotype keep our own codes until somebody holds a table of
 * LOINC.
 */
public final class MarkerCodes {
  /** LOINC. */
  public static final String LOINC = "http://loinc.org";

  /** Our own codes; the FHIR room publishes them as a CodeSystem of this name. */
  public static final String LOCAL = "trazo-marker";

  /** The block or tube was examined; never published. */
  public static final String SUBJECT = "SUBJECT";

  static final String PERCENT = ".PERCENT";
  static final String INTENSITY = ".INTENSITY";
  static final String INTERNAL_CONTROL = ".INTERNAL_CONTROL";
  static final String CONTROLS = ".CONTROLS";
  static final String ALLRED = ".ALLRED";

  public static final String ER_PERCENT = "ER.PERCENT";
  public static final String ER_INTENSITY = "ER.INTENSITY";
  public static final String PR_PERCENT = "PR.PERCENT";
  public static final String PR_INTENSITY = "PR.INTENSITY";
  public static final String HER2_SCORE = "HER2.SCORE";
  public static final String HER2_PERCENT = "HER2.PERCENT";
  public static final String HER2_ZERO = "HER2.ZERO";
  public static final String HER2_SETTLED_BY = "HER2.SETTLED_BY";
  public static final String KI67_PERCENT = "KI67.PERCENT";
  public static final String KI67_COUNT = "KI67.COUNT";
  public static final String SUBTYPE_SUGGESTED = "SUBTYPE.SUGGESTED";
  public static final String SUBTYPE_CONFIRMED = "SUBTYPE.CONFIRMED";
  public static final String COMMENT = "COMMENT";
  public static final String ISH_METHOD = "ISH.METHOD";
  public static final String ISH_HER2_COPIES = "ISH.HER2_COPIES";
  public static final String ISH_CEP17_COPIES = "ISH.CEP17_COPIES";
  public static final String ISH_RATIO = "ISH.RATIO";
  public static final String ISH_GROUP = "ISH.GROUP";
  public static final String ISH_CELLS = "ISH.CELLS";
  public static final String ISH_RESULT = "ISH.RESULT";
  public static final String FLOW_MARKER = "FLOW.MARKER";
  public static final String FLOW_BLASTS = "FLOW.BLASTS";
  public static final String FLOW_VIABILITY = "FLOW.VIABILITY";
  public static final String FLOW_CELLS = "FLOW.CELLS";
  public static final String FLOW_SCHEME = "FLOW.SCHEME";
  public static final String FLOW_SCHEME_VERSION = "FLOW.SCHEME_VERSION";
  public static final String FLOW_CONCLUSION = "FLOW.CONCLUSION";
  public static final String FLOW_INTERPRETATION = "FLOW.INTERPRETATION";

  /** Verified in the mCODE tumour marker value set and a public breast cancer specification. */
  private static final Map<String, Coding> VERIFIED =
      Map.of(
          ER_PERCENT,
          loinc("85329-1", "Estrogen receptor cells percent, breast cancer specimen"),
          PR_PERCENT,
          loinc("85325-9", "Progesterone receptor cells percent, breast cancer specimen"),
          HER2_SCORE,
          loinc("85319-2", "HER2 in breast cancer specimen by immune stain"),
          KI67_PERCENT,
          loinc("85330-9", "Ki-67 cells percent, breast cancer specimen"),
          ISH_RESULT,
          loinc("85318-4", "HER2 gene amplification in breast cancer specimen by FISH"),
          ISH_RATIO,
          loinc("49683-6", "HER2 to centromere 17 ratio"),
          ISH_HER2_COPIES,
          loinc("74860-8", "HER2 gene copies per nucleus"));

  private MarkerCodes() {}

  /**
   * A code in a system.
   *
   * @param display what the code means, in English, for other systems
   */
  public record Coding(String system, String code, String display) {}

  /** The code of one observation; empty for rows that are never published. */
  public static Optional<Coding> of(Observation observation) {
    String code = observation.code();
    if (code.equals(SUBJECT)) {
      return Optional.empty();
    }
    if (code.equals(FLOW_MARKER) && observation.name() != null) {
      return Optional.of(new Coding(LOCAL, code, observation.name()));
    }
    return Optional.of(VERIFIED.getOrDefault(code, new Coding(LOCAL, code, code)));
  }

  /** The code of a whole report: synoptic report for tissue, study for flow cytometry. */
  public static Coding of(ReportKind kind) {
    return switch (kind) {
      case IHC, ISH -> loinc("60568-3", "Pathology synoptic report");
      case FLOW -> loinc("33719-6", "Flow cytometry study");
    };
  }

  /** The presence of a hormone receptor, for readers that want the interpretation alone. */
  public static Optional<Coding> presenceOf(Observation percent) {
    return switch (percent.code()) {
      case ER_PERCENT ->
          Optional.of(loinc("85337-4", "Estrogen receptor presence by immune stain"));
      case PR_PERCENT ->
          Optional.of(loinc("85339-0", "Progesterone receptor presence by immune stain"));
      default -> Optional.empty();
    };
  }

  private static Coding loinc(String code, String display) {
    return new Coding(LOINC, code, display);
  }
}
