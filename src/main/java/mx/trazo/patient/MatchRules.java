package mx.trazo.patient;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares records; nothing is ever merged because of it, a person decides. */
public final class MatchRules {
  private MatchRules() {}

  /** How likely two identities are the same person; the order does not matter. */
  public static MatchGrade compare(Identity a, Identity b) {
    if (sameCurp(a.curp(), b.curp())) {
      return MatchGrade.STRONG;
    }
    boolean alike =
        a.name().sameAs(b.name())
            && a.birthDate().equals(b.birthDate())
            && sameSex(a.sex(), b.sex())
            && sameState(a.birthState(), b.birthState());
    return alike ? MatchGrade.POSSIBLE : MatchGrade.NONE;
  }

  /**
   * Whether a strong match also agrees in name and birth date, so that the record may be used again
   * instead of making another.
   */
  public static boolean sameRecord(Identity a, Identity b) {
    return sameCurp(a.curp(), b.curp())
        && a.name().sameAs(b.name())
        && a.birthDate().equals(b.birthDate());
  }

  /** Whether nothing that identifies a person differs, the CURP or its lack included. */
  public static boolean unchanged(Identity a, Identity b) {
    return Objects.equals(a.curp(), b.curp())
        && a.name().sameAs(b.name())
        && a.birthDate().equals(b.birthDate())
        && a.sex() == b.sex()
        && Objects.equals(a.birthState(), b.birthState());
  }

  private static boolean sameCurp(@Nullable Curp a, @Nullable Curp b) {
    return a != null && a.equals(b) && !a.isGeneric();
  }

  private static boolean sameSex(Sex a, Sex b) {
    return a == b || a == Sex.UNKNOWN || b == Sex.UNKNOWN;
  }

  private static boolean sameState(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }
}
