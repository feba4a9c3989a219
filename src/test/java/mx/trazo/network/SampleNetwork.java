package mx.trazo.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import mx.trazo.network.Agreement.CoveredService;
import mx.trazo.network.Agreement.Direction;
import mx.trazo.network.Agreement.OutsideValidity;
import mx.trazo.network.Agreement.Party;
import mx.trazo.network.Agreement.PartyRole;
import org.jspecify.annotations.Nullable;

/** A small network for pure tests, shaped like the seeds. */
public final class SampleNetwork {
  /** The one that sends. */
  public static final InstitutionId IMB = new InstitutionId("01TEST00000000000000000001");

  /** The one that performs. */
  public static final InstitutionId IMSS = new InstitutionId("01TEST00000000000000000002");

  /** The capital's. */
  public static final InstitutionId SEDESA = new InstitutionId("01TEST00000000000000000003");

  /** In Puebla. */
  public static final Facility CIBIOR =
      facility("01TEST00000000000000000011", IMSS, FacilityKind.LABORATORY, MexicanState.PL);

  /** In the capital. */
  public static final Facility AJUSCO =
      facility("01TEST00000000000000000012", SEDESA, FacilityKind.LABORATORY, MexicanState.DF);

  /** In Baja California. */
  public static final Facility ENSENADA =
      facility("01TEST00000000000000000013", IMB, FacilityKind.HOSPITAL, MexicanState.BC);

  /** A breast clinic of IMSS in the capital. */
  public static final Facility BREAST_CLINIC =
      facility("01TEST00000000000000000014", IMSS, FacilityKind.CLINIC, MexicanState.DF);

  private SampleNetwork() {}

  /** A facility in the zone of its state. */
  public static Facility facility(
      String id, InstitutionId institution, FacilityKind kind, MexicanState state) {
    return new Facility(
        new FacilityId(id),
        institution,
        "Unidad " + state,
        "U " + state,
        kind,
        LevelOfCare.SECOND,
        state,
        "Centro",
        state.zone(),
        null,
        true,
        List.of());
  }

  /** An agreement by which CIBIOR serves IMSS-Bienestar in the whole country. */
  static Agreement cibior(
      AgreementStatus status,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      OutsideValidity outside) {
    return new Agreement(
        new AgreementId("01TEST00000000000000000021"),
        "CONV-CIBIOR",
        "Convenio",
        status,
        Direction.UNILATERAL,
        from,
        from,
        to,
        outside,
        LoanTerms.USUAL,
        true,
        Set.of(),
        List.of(
            new Party(IMSS, PartyRole.PROVIDER, CIBIOR.id()),
            new Party(IMB, PartyRole.BENEFICIARY, null)),
        List.of(
            new CoveredService(TestDefinition.BREAST_IHC, IMSS, IMB),
            new CoveredService(TestDefinition.LEUKEMIA_PHENOTYPE, IMSS, IMB)),
        null,
        0);
  }

  /** The reciprocal agreement of 2023, in the capital only. */
  static Agreement sedesa(AgreementStatus status) {
    return new Agreement(
        new AgreementId("01TEST00000000000000000022"),
        "CONV-SEDESA",
        "Convenio",
        status,
        Direction.RECIPROCAL,
        LocalDate.of(2023, 2, 13),
        LocalDate.of(2023, 2, 13),
        LocalDate.of(2024, 2, 12),
        OutsideValidity.REFUSE,
        LoanTerms.USUAL,
        false,
        Set.of(MexicanState.DF),
        List.of(
            new Party(SEDESA, PartyRole.BOTH, AJUSCO.id()), new Party(IMSS, PartyRole.BOTH, null)),
        List.of(new CoveredService(TestDefinition.BREAST_IHC, SEDESA, IMSS)),
        null,
        0);
  }

  /** Monday to Friday, eight to six, in Puebla. */
  static ReceivingCalendar weekdays(Map<LocalDate, Boolean> exceptions) {
    List<LaboratoryHours> hours =
        Stream.of(
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY)
            .map(day ->
                new LaboratoryHours(
                    CIBIOR.id(), null, day, LocalTime.of(8, 0), LocalTime.of(18, 0)))
            .toList();
    return new ReceivingCalendar(ZoneId.of("America/Mexico_City"), hours, exceptions);
  }
}
