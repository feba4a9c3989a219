package mx.trazo.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import mx.trazo.kernel.Outcome;
import mx.trazo.network.FacilityCode.CodeScheme;
import org.jspecify.annotations.Nullable;

/** Turns what was typed about a facility into one, or says why not. */
public final class FacilityRules {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SHORT_NAME = 60;
  private static final int LONGEST_MUNICIPALITY = 120;

  /** Longest telephone. */
  public static final int LONGEST_PHONE = 40;

  private static final Pattern DIALLED = Pattern.compile("[0-9]([^0-9]*[0-9]){6}");
  private static final Pattern NETWORK_CODE = Pattern.compile("[0-9A-Z][0-9A-Z-]{1,19}");

  private FacilityRules() {}

  /** Checks an entry for the institution given; a doubtful CLUES is a warning, never a refusal. */
  public static Outcome<RegisteredFacility> check(
      FacilityEntry entry, FacilityId id, InstitutionId institution) {
    Optional<String> wrong = wrongField(entry);
    if (wrong.isPresent()) {
      return Outcome.refused(NetworkRefusal.FACILITY_FIELD_INVALID, wrong.get());
    }
    var codes = new ArrayList<FacilityCode>();
    var warnings = new ArrayList<FacilityWarning>();
    String typedClues = said(entry.clues());
    if (typedClues == null) {
      warnings.add(FacilityWarning.CLUES_MISSING);
    } else {
      Optional<Clues> clues = Clues.parse(typedClues);
      if (clues.isEmpty()) {
        return Outcome.refused(NetworkRefusal.CLUES_MALFORMED, shortened(typedClues));
      }
      codes.add(new FacilityCode(CodeScheme.CLUES, clues.get().text(), true, null, null));
      warnings.addAll(warningsOf(clues.get(), entry.state()));
    }
    String networkCode = said(entry.networkCode());
    if (networkCode != null) {
      String code = networkCode.toUpperCase(Locale.ROOT);
      codes.add(new FacilityCode(CodeScheme.NETWORK, code, true, null, null));
    }
    var facility =
        new Facility(
            id,
            institution,
            entry.name().strip(),
            entry.shortName().strip(),
            entry.kind(),
            entry.level(),
            entry.state(),
            entry.municipality().strip(),
            MunicipalityZones.zoneOf(entry.state(), entry.municipality()),
            said(entry.phone()),
            true,
            codes);
    return Outcome.done(new RegisteredFacility(facility, warnings));
  }

  /** A telephone as it is kept: null takes it away. */
  static Outcome<Optional<String>> phone(@Nullable String typed) {
    String phone = said(typed);
    return phone != null && (!fits(phone, LONGEST_PHONE) || !DIALLED.matcher(phone).find())
        ? Outcome.refused(NetworkRefusal.FACILITY_FIELD_INVALID, "teléfono")
        : Outcome.done(Optional.ofNullable(phone));
  }

  private static List<FacilityWarning> warningsOf(Clues clues, MexicanState state) {
    var warnings = new ArrayList<FacilityWarning>();
    if (!clues.checkDigitHolds()) {
      warnings.add(FacilityWarning.CLUES_CHECK_DIGIT);
    }
    if (clues.state() != state) {
      warnings.add(FacilityWarning.CLUES_STATE_DIFFERS);
    }
    return warnings;
  }

  private static Optional<String> wrongField(FacilityEntry entry) {
    if (!fits(entry.name(), LONGEST_NAME)) {
      return Optional.of("nombre");
    }
    if (!fits(entry.shortName(), LONGEST_SHORT_NAME)) {
      return Optional.of("nombre corto");
    }
    if (!fits(entry.municipality(), LONGEST_MUNICIPALITY)) {
      return Optional.of("municipio");
    }
    String phone = said(entry.phone());
    if (phone != null && !fits(phone, LONGEST_PHONE)) {
      return Optional.of("teléfono");
    }
    String code = said(entry.networkCode());
    if (code != null && !NETWORK_CODE.matcher(code.toUpperCase(Locale.ROOT)).matches()) {
      return Optional.of("clave interna");
    }
    return Optional.empty();
  }

  private static boolean fits(String text, int longest) {
    return !text.isBlank()
        && text.strip().length() <= longest
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static @Nullable String said(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private static String shortened(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }
}
