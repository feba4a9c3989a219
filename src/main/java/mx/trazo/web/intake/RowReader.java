package mx.trazo.web.intake;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.Catalogue;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.Facility;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.patient.PatientCheck;
import mx.trazo.patient.PatientEntry;
import mx.trazo.patient.PatientRules;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.SpecimenRequest;
import org.jspecify.annotations.Nullable;

/** Reads one row of a list into the order it asks for. */
@Singleton
class RowReader {
  /** What the template's example has for a key. */
  static final String EXAMPLE = "EJEMPLO";

  private static final String OWN_KEY = "imp-";
  private static final int OWN_KEY_DIGITS = 40;

  private final Catalogue catalogue;
  private final ImportWords words;

  RowReader(Catalogue catalogue, ImportWords words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /**
   * Reads a row.
   *
   * @param hospital who sends the list; its clocks are meant
   * @param today the day at the hospital
   */
  RowReading read(SheetRow row, ColumnMap columns, Facility hospital, LocalDate today) {
    var values = new RowValues(row, columns, words);
    String key = columns.text(row, Column.KEY);
    if (isExample(row, columns)) {
      return new RowReading.Example();
    }
    PatientEntry patient = patient(values);
    if (PatientRules.check(patient, today) instanceof PatientCheck.Failed(var errors)) {
      errors.forEach(e -> values.fault(RefusalColumns.ofPatient(e.field()), e.refusal()));
    }
    OrderRequest order = order(values, key, hospital.id());
    List<SpecimenRequest> samples = samples(values, hospital.zone());
    Optional<RowFault> fault = values.fault();
    if (fault.isPresent()) {
      return new RowReading.Wrong(fault.get());
    }
    var referral = new Referral(patient, order, samples);
    return new RowReading.Read(key.isEmpty() ? withOwnKey(referral) : referral);
  }

  /** Whether the row is the template's example. */
  static boolean isExample(SheetRow row, ColumnMap columns) {
    return columns.text(row, Column.KEY).equalsIgnoreCase(EXAMPLE);
  }

  private static PatientEntry patient(RowValues values) {
    return new PatientEntry(
        upper(values.text(Column.CURP)),
        nss(values.text(Column.NSS)),
        values.text(Column.RECORD),
        values.text(Column.GIVEN),
        values.text(Column.FIRST_SURNAME),
        values.text(Column.SECOND_SURNAME),
        values.day(Column.BIRTH_DATE),
        values.text(Column.SEX),
        upper(values.text(Column.BIRTH_STATE)),
        null,
        null,
        null);
  }

  /** A spreadsheet that takes an NSS for a number drops its first zero. */
  private static @Nullable String nss(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{10}") ? "0" + typed : typed;
  }

  private static @Nullable String upper(@Nullable String typed) {
    return typed == null ? null : typed.toUpperCase(Locale.ROOT);
  }

  private OrderRequest order(RowValues values, String key, FacilityId hospital) {
    String diagnosis = upper(values.text(Column.DIAGNOSIS));
    return new OrderRequest(
        key,
        OrderSource.IMPORT,
        null,
        laboratory(values).orElse(hospital),
        tests(values),
        values.word(Column.REASON, OrderReason.class, OrderReason.DIAGNOSIS),
        values.word(Column.PRIORITY, Priority.class, Priority.ROUTINE),
        values.needed(Column.PHYSICIAN),
        new ClinicalData(
            diagnosis == null ? null : diagnosis.replaceAll("[.\\s]", ""),
            upper(values.text(Column.BI_RADS)),
            values.text(Column.SITE),
            values.word(Column.LATERALITY, Laterality.class, Laterality.NOT_STATED),
            values.word(Column.NEOADJUVANT, YesNoUnknown.class, YesNoUnknown.UNKNOWN),
            values.text(Column.QUESTION)),
        null);
  }

  private Optional<FacilityId> laboratory(RowValues values) {
    String said = values.needed(Column.LABORATORY);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<Facility> found =
        catalogue
            .findFacilityByCode(said)
            .filter(Facility::isLaboratory)
            .or(() ->
                catalogue.listLaboratories().stream()
                    .filter(lab -> same(lab.shortName(), said) || same(lab.name(), said))
                    .findFirst());
    if (found.isEmpty()) {
      values.unknown(
          Column.LABORATORY,
          said,
          catalogue.listLaboratories().stream()
              .map(Facility::shortName)
              .collect(Collectors.joining(", ")));
    }
    return found.map(Facility::id);
  }

  /** By code or by name; several with a comma, a plus or a semicolon between. */
  private List<String> tests(RowValues values) {
    String said = values.needed(Column.TESTS);
    Optional<TestDefinition> whole = test(said);
    if (whole.isPresent() || said.isEmpty()) {
      return whole.map(TestDefinition::code).stream().toList();
    }
    return Arrays.stream(said.split("[,;+|\\n]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part ->
            test(part)
                .map(TestDefinition::code)
                .orElse(ImportWords.shorten(part.toUpperCase(Locale.ROOT))))
        .toList();
  }

  private Optional<TestDefinition> test(String said) {
    return catalogue
        .findTest(said)
        .or(() -> catalogue.listTests().stream().filter(t -> same(t.name(), said)).findFirst());
  }

  private List<SpecimenRequest> samples(RowValues values, ZoneId zone) {
    String said = values.needed(Column.FORM);
    var data =
        new CollectionData(
            values.moment(Column.COLLECTED, zone),
            values.moment(Column.FIXED, zone),
            values.moment(Column.FIXATION_ENDED, zone),
            values.text(Column.FIXATIVE),
            values.word(Column.DECALCIFIED, YesNoUnknown.class, YesNoUnknown.UNKNOWN),
            values.word(Column.ANTICOAGULANT, Anticoagulant.class, Anticoagulant.NONE),
            values.decimal(Column.VOLUME),
            null,
            values.word(Column.METHOD, CollectionMethod.class, CollectionMethod.NOT_STATED));
    int blocks = values.blocks();
    Optional<SpecimenForm> form = form(said);
    if (form.isEmpty()) {
      if (!said.isEmpty()) {
        values.unknown(
            Column.FORM,
            said,
            catalogue.listForms().stream()
                .map(SpecimenForm::name)
                .collect(Collectors.joining(", ")));
      }
      return List.of();
    }
    String site = values.text(Column.SITE);
    if (form.get().kind() == ContainerKind.BLOCK) {
      var block = new SpecimenRequest(form.get().code(), site, data, null, true, List.of());
      return List.of(
          new SpecimenRequest(
              SpecimenForm.TISSUE_IN_FORMALIN,
              site,
              data,
              null,
              false,
              Collections.nCopies(Math.max(1, blocks), block)));
    }
    if (blocks > 0) {
      values.fault(
          Column.BLOCKS, Refusal.of(ImportRefusal.IMPORT_BLOCKS_NOT_FOR_FORM, form.get().name()));
    }
    boolean tube = form.get().kind() == ContainerKind.TUBE;
    return List.of(
        new SpecimenRequest(form.get().code(), tube ? null : site, data, null, true, List.of()));
  }

  private Optional<SpecimenForm> form(String said) {
    return catalogue
        .findForm(said)
        .or(() -> catalogue.listForms().stream().filter(f -> same(f.name(), said)).findFirst());
  }

  private static boolean same(String one, String other) {
    return ImportWords.fold(one).equals(ImportWords.fold(other));
  }

  /** A row without a key gets one out of all it says, so that the same row is the same order. */
  private static Referral withOwnKey(Referral referral) {
    OrderRequest said = referral.order();
    String key = OWN_KEY + sha256(referral.toString()).substring(0, OWN_KEY_DIGITS);
    var named =
        new OrderRequest(
            key,
            said.source(),
            said.placerNumber(),
            said.laboratory(),
            said.testCodes(),
            said.reason(),
            said.priority(),
            said.physician(),
            said.clinical(),
            said.replaces());
    return new Referral(referral.patient(), named, referral.specimens());
  }

  private static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
