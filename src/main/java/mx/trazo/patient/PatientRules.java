package mx.trazo.patient;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.MexicanState;
import mx.trazo.patient.PatientCheck.FieldError;
import org.jspecify.annotations.Nullable;

/** Turns an entry into a patient, or says everything that is wrong with it at once. */
public final class PatientRules {
  private static final int OLDEST_YEARS = 125;
  private static final int MAX_SHORT_TEXT = 40;
  private static final int MAX_MUNICIPALITY = 120;
  private static final DateTimeFormatter ISO_DAY = form("uuuu-MM-dd");
  private static final DateTimeFormatter MEXICAN_DAY = form("dd/MM/uuuu");

  private final PatientEntry entry;
  private final LocalDate today;
  private final List<FieldError> errors = new ArrayList<>();

  private PatientRules(PatientEntry entry, LocalDate today) {
    this.entry = entry;
    this.today = today;
  }

  /**
   * Checks an entry.
   *
   * @param today the day in the facility's zone
   */
  public static PatientCheck check(PatientEntry entry, LocalDate today) {
    return new PatientRules(entry, today).check();
  }

  private PatientCheck check() {
    String given = namePart("givenName", entry.givenName(), PatientRefusal.GIVEN_NAME_MISSING);
    String first =
        namePart("firstSurname", entry.firstSurname(), PatientRefusal.FIRST_SURNAME_MISSING);
    String second = namePart("secondSurname", entry.secondSurname(), null);
    LocalDate birthDate = birthDate();
    Sex sex = sex();
    Curp curp = curp();
    if (curp != null && birthDate != null && !curp.agreesWith(birthDate)) {
      refuse("birthDate", PatientRefusal.BIRTHDATE_CONTRADICTS_CURP);
    }
    Nss nss = nss();
    String recordNumber = text("recordNumber", entry.recordNumber(), MAX_SHORT_TEXT);
    String birthState = birthState();
    MexicanState residence = state("residenceState", entry.residenceState());
    String municipality =
        text("residenceMunicipality", entry.residenceMunicipality(), MAX_MUNICIPALITY);
    String registryId = text("externalRegistryId", entry.externalRegistryId(), MAX_SHORT_TEXT);
    if (!errors.isEmpty() || given == null || first == null || birthDate == null || sex == null) {
      return new PatientCheck.Failed(errors);
    }
    var checked =
        new CheckedPatient(
            curp,
            nss,
            recordNumber,
            new PersonName(given, first, second),
            birthDate,
            sex,
            birthState,
            residence,
            municipality,
            registryId,
            List.of());
    return new PatientCheck.Passed(withWarnings(checked));
  }

  private static CheckedPatient withWarnings(CheckedPatient p) {
    var warnings = new ArrayList<PatientWarning>();
    Curp curp = p.curp();
    if (curp == null && p.nss() == null && p.recordNumber() == null) {
      warnings.add(PatientWarning.NO_IDENTIFIER);
    }
    if (curp != null) {
      addCurpWarnings(curp, p, warnings);
    }
    return new CheckedPatient(
        curp,
        p.nss(),
        p.recordNumber(),
        p.name(),
        p.birthDate(),
        p.sex(),
        p.birthState(),
        p.residenceState(),
        p.residenceMunicipality(),
        p.externalRegistryId(),
        warnings);
  }

  private static void addCurpWarnings(Curp curp, CheckedPatient p, List<PatientWarning> warnings) {
    if (curp.isGeneric()) {
      warnings.add(PatientWarning.CURP_GENERIC);
    }
    if (!curp.agreesWith(p.sex())) {
      warnings.add(PatientWarning.CURP_SEX_DIFFERS);
    }
    String birthState = p.birthState();
    if (birthState != null && curp.birthState().filter(s -> !s.equals(birthState)).isPresent()) {
      warnings.add(PatientWarning.CURP_BIRTH_STATE_DIFFERS);
    }
    if (!curp.hintsAtCenturyOf(p.birthDate())) {
      warnings.add(PatientWarning.CURP_CENTURY_DIFFERS);
    }
  }

  private @Nullable String namePart(
      String field, @Nullable String typed, @Nullable PatientRefusal whenMissing) {
    String said = said(typed);
    if (said == null) {
      if (whenMissing != null) {
        refuse(field, whenMissing);
      }
      return null;
    }
    String part = PersonName.tidy(said);
    if (!PersonName.allowed(part)) {
      refuse(field, PatientRefusal.PATIENT_NAME_UNREADABLE, Integer.toString(PersonName.MAX_PART));
      return null;
    }
    return part;
  }

  private @Nullable LocalDate birthDate() {
    String typed = said(entry.birthDate());
    if (typed == null) {
      refuse("birthDate", PatientRefusal.BIRTHDATE_MISSING);
      return null;
    }
    LocalDate date = readDate(typed).orElse(null);
    if (date == null) {
      refuse("birthDate", PatientRefusal.BIRTHDATE_UNREADABLE);
      return null;
    }
    if (date.isAfter(today)) {
      refuse("birthDate", PatientRefusal.BIRTHDATE_IN_FUTURE);
      return null;
    }
    if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
      refuse("birthDate", PatientRefusal.BIRTHDATE_TOO_LONG_AGO, Integer.toString(OLDEST_YEARS));
      return null;
    }
    return date;
  }

  private static Optional<LocalDate> readDate(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed, typed.indexOf('/') < 0 ? ISO_DAY : MEXICAN_DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private @Nullable Sex sex() {
    String typed = said(entry.sex());
    if (typed == null) {
      refuse("sex", PatientRefusal.SEX_MISSING);
      return null;
    }
    Optional<Sex> sex = Sex.read(typed);
    if (sex.isEmpty()) {
      refuse("sex", PatientRefusal.SEX_UNREADABLE);
    }
    return sex.orElse(null);
  }

  private @Nullable Curp curp() {
    String typed = said(entry.curp());
    if (typed == null) {
      return null;
    }
    Optional<Curp.Problem> problem = Curp.problemOf(typed);
    if (problem.isPresent()) {
      refuse(
          "curp",
          switch (problem.get()) {
            case MALFORMED -> PatientRefusal.CURP_MALFORMED;
            case WRONG_CHECK_DIGIT -> PatientRefusal.CURP_CHECK_DIGIT_WRONG;
          });
      return null;
    }
    return Curp.of(typed);
  }

  private @Nullable Nss nss() {
    String typed = said(entry.nss());
    if (typed == null) {
      return null;
    }
    Optional<Nss.Problem> problem = Nss.problemOf(typed);
    if (problem.isPresent()) {
      refuse(
          "nss",
          switch (problem.get()) {
            case MALFORMED -> PatientRefusal.NSS_MALFORMED;
            case WRONG_CHECK_DIGIT -> PatientRefusal.NSS_CHECK_DIGIT_WRONG;
          });
      return null;
    }
    return Nss.of(typed);
  }

  private @Nullable String birthState() {
    String typed = said(entry.birthState());
    if (typed != null && typed.toUpperCase(Locale.ROOT).equals(Curp.BORN_ABROAD)) {
      return Curp.BORN_ABROAD;
    }
    MexicanState state = state("birthState", typed);
    return state == null ? null : state.name();
  }

  private @Nullable MexicanState state(String field, @Nullable String typed) {
    String said = said(typed);
    if (said == null) {
      return null;
    }
    MexicanState state =
        MexicanState.find(said).or(() -> MexicanState.findByInegi(said)).orElse(null);
    if (state == null) {
      refuse(field, PatientRefusal.PATIENT_STATE_UNKNOWN);
    }
    return state;
  }

  private @Nullable String text(String field, @Nullable String typed, int longest) {
    String said = said(typed);
    if (said != null && said.length() > longest) {
      refuse(field, PatientRefusal.PATIENT_TEXT_TOO_LONG, Integer.toString(longest));
      return null;
    }
    return said;
  }

  private static @Nullable String said(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private void refuse(String field, PatientRefusal code, String... facts) {
    errors.add(new FieldError(field, Refusal.of(code, facts)));
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
