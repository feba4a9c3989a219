package mx.trazo.result.pdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Laterality;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.patient.Sex;
import mx.trazo.result.Amendment;
import mx.trazo.result.CellPercent;
import mx.trazo.result.ExternalControls;
import mx.trazo.result.FlowConclusion;
import mx.trazo.result.FlowIntensity;
import mx.trazo.result.FlowMarker;
import mx.trazo.result.FlowScheme;
import mx.trazo.result.FlowValues;
import mx.trazo.result.Her2;
import mx.trazo.result.Her2Score;
import mx.trazo.result.HormoneReceptor;
import mx.trazo.result.IhcBlock;
import mx.trazo.result.IhcValues;
import mx.trazo.result.Intensity;
import mx.trazo.result.InternalControl;
import mx.trazo.result.Ki67;
import mx.trazo.result.Ki67Count;
import mx.trazo.result.ReportDocument;
import mx.trazo.result.ReportDocument.Issuer;
import mx.trazo.result.ReportDocument.Request;
import mx.trazo.result.ReportDocument.Sample;
import mx.trazo.result.ReportDocument.Subject;
import mx.trazo.result.ReportStatus;
import mx.trazo.result.ReportValues;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.Signature;
import mx.trazo.result.SurrogateSubtype;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.PreanalyticNotice;
import org.jspecify.annotations.Nullable;

/** Reports of invented people, to be drawn in tests. */
final class SampleReports {
  static final String CODE = "7K2MR9XW40T3";
  static final SpecimenId A1 = new SpecimenId("01K0000000000000000000000A");
  static final SpecimenId A2 = new SpecimenId("01K0000000000000000000000B");
  static final SpecimenId TUBE = new SpecimenId("01K0000000000000000000000C");
  private static final Instant MORNING = Instant.parse("2026-03-02T15:14:00Z");

  private SampleReports() {}

  static IhcBlock block(SpecimenId id, Her2Score her2, SurrogateSubtype subtype) {
    return new IhcBlock(
        id,
        new HormoneReceptor(
            CellPercent.of(90),
            Intensity.STRONG,
            InternalControl.PRESENT_STAINED,
            ExternalControls.AS_EXPECTED),
        new HormoneReceptor(
            CellPercent.of(5),
            Intensity.WEAK,
            InternalControl.PRESENT_STAINED,
            ExternalControls.AS_EXPECTED),
        Her2.of(her2, CellPercent.of(40)),
        new Ki67(CellPercent.of(25), Ki67Count.HOT_SPOT),
        "Tinción heterogénea del receptor de progesterona; se cuantificó en tres campos.",
        subtype);
  }

  static ReportValues breast() {
    return new IhcValues(
        List.of(
            block(A1, Her2Score.TWO_PLUS, SurrogateSubtype.INCONCLUSIVE_ISH_PENDING),
            block(A2, Her2Score.ONE_PLUS, SurrogateSubtype.LUMINAL_B_LIKE_HER2_NEGATIVE)));
  }

  static ReportValues leukaemia(int markers) {
    String[] names = {"CD19", "cyCD79a", "CD10", "CD34", "CD45", "cyMPO", "CD7", "TdT", "HLA-DR"};
    var rows = new ArrayList<FlowMarker>();
    for (int i = 0; i < markers; i++) {
      rows.add(
          new FlowMarker(
              names[i % names.length],
              i < names.length ? "Blastos" : "Población " + (i / names.length + 1),
              BigDecimal.valueOf(985 - i * 7L, 1),
              i % 2 == 0 ? FlowIntensity.BRIGHT : FlowIntensity.DIM,
              i % 4 == 0 ? "Expresión parcial respecto de precursores normales" : null));
    }
    return new FlowValues(
        TUBE,
        rows,
        new BigDecimal("87.5"),
        new BigDecimal("93"),
        new BigDecimal("12.4"),
        FlowScheme.EUROFLOW,
        "ALOT + BCP-ALL v2",
        FlowConclusion.B_ALL,
        "Población de 87.5 % de blastos de estirpe linfoide B (CD19+, cyCD79a+, CD10+) con"
            + " aberraciones útiles para seguimiento: CD10 intenso y CD45 débil.");
  }

  static ReportDocument of(
      ReportValues values, ReportStatus status, int number, @Nullable Amendment amendment) {
    boolean breast = values instanceof IhcValues;
    boolean released = status.released();
    var version =
        new ReportVersion(
            new ReportId("01K0000000000000000000000R"),
            number,
            1,
            values,
            breast ? "Carcinoma ductal infiltrante con receptor de estrógeno positivo." : null,
            breast
                ? List.of(
                    "A1: aceptada con nota. Isquemia fría de 95 minutos (límite 60); muestra"
                        + " irreemplazable.")
                : List.of(),
            amendment,
            signature("Dra. Amalia Peñafiel Ibáñez", "8123456", 0),
            signature("Dra. Amalia Peñafiel Ibáñez", "8123456", 600),
            released ? signature("Dr. Néstor Güemes Arriaga", "7654321", 1800) : null,
            released ? "ab".repeat(32) : null);
    return new ReportDocument(
        new Issuer(
            "Instituto Mexicano del Seguro Social",
            "Centro de Investigación Biomédica de Oriente (CIBIOR), laboratorio de biomarcadores",
            "Atlixco, Puebla",
            null,
            "222 000 0000"),
        new Issuer(
            "IMSS-Bienestar",
            "Hospital General de Ensenada",
            "Ensenada, Baja California",
            "BCIMB000010",
            null),
        ZoneId.of("America/Mexico_City"),
        new Subject(
            "PRUEBA DE LA CRUZ, MARÍA ÑANDÚ",
            "SABC560626MDFLRN01",
            null,
            "EXP-20441",
            LocalDate.of(1956, 6, 26),
            Sex.FEMALE),
        new Request(
            values.kind().testCode(),
            breast
                ? "Inmunohistoquímica de cáncer de mama"
                : "Inmunofenotipo de leucemia aguda por citometría de flujo",
            "ENS-2026-0417",
            "Dr. Ezequiel Montaño Ríos",
            MORNING.minusSeconds(200_000),
            "Convenio IMSS – IMSS-Bienestar (CIBIOR), en formalización",
            breast ? "C504 Cuadrante superior externo de la mama" : "C910",
            breast ? "4C" : null,
            breast ? "Mama, cuadrante superior externo" : "Médula ósea",
            breast ? Laterality.LEFT : Laterality.NOT_STATED,
            breast ? YesNoUnknown.NO : YesNoUnknown.UNKNOWN,
            breast ? "¿Candidata a terapia anti-HER2? Nódulo de 2.3 cm." : "Sospecha de leucemia"),
        breast
            ? List.of(
                sample(
                    A1,
                    "A1",
                    "260000000017",
                    Set.of(
                        PreanalyticNotice.COLD_ISCHEMIA_OVER_ONE_HOUR,
                        PreanalyticNotice.DECALCIFICATION_UNKNOWN)),
                sample(A2, "A2", "260000000025", Set.of()))
            : List.of(
                new Sample(
                    TUBE,
                    "A",
                    "260000000033",
                    null,
                    "Médula ósea en EDTA",
                    CollectionMethod.NOT_STATED,
                    MORNING.minusSeconds(90_000),
                    null,
                    null,
                    null,
                    MORNING.minusSeconds(40_000),
                    MORNING.minusSeconds(39_000),
                    Set.of())),
        status,
        version,
        amendment == null ? null : MORNING.minusSeconds(86_400),
        CODE);
  }

  private static Sample sample(
      SpecimenId id, String designation, String label, Set<PreanalyticNotice> notices) {
    return new Sample(
        id,
        designation,
        label,
        null,
        "Bloque de parafina",
        CollectionMethod.CORE_NEEDLE,
        MORNING.minusSeconds(400_000),
        MORNING.minusSeconds(394_300),
        MORNING.minusSeconds(300_000),
        "Formalina tamponada al 10 %",
        MORNING.minusSeconds(40_000),
        MORNING.minusSeconds(39_000),
        notices);
  }

  private static Signature signature(String name, String cedula, int later) {
    return new Signature(
        new AccountId("01K000000000000000000000AC"), name, cedula, MORNING.plusSeconds(later));
  }
}
