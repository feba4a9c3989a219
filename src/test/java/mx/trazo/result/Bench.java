package mx.trazo.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStatus;
import mx.trazo.access.AccountStore;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.patient.PatientEntry;
import mx.trazo.reception.DecideReception;
import mx.trazo.reception.ReceiveContainer;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRequest;
import mx.trazo.testing.RunningTrazo;
import org.jspecify.annotations.Nullable;

/** A hospital, a laboratory and the people of both, with samples brought to the desk. */
public final class Bench {
  public static final FacilityId HOSPITAL = new FacilityId("01J0000000FAC0000000000003");
  public static final FacilityId LABORATORY = new FacilityId("01J0000000FAC0000000000001");
  public static final FacilityId ANOTHER_LABORATORY = new FacilityId("01J0000000FAC0000000000002");

  private final RunningTrazo trazo;
  private final Ids ids;
  private final InstantSource clock;

  public final Actor clerk;
  public final Actor technician;
  public final Actor ana;
  public final Actor beto;

  /** At the server that many tests share. */
  public Bench() {
    this(RunningTrazo.shared());
  }

  /** At a server of one's own. */
  public Bench(RunningTrazo trazo) {
    this.trazo = trazo;
    ids = trazo.bean(Ids.class);
    clock = trazo.bean(InstantSource.class);
    clerk = person("Recepción", HOSPITAL, null, Role.HOSPITAL_CLERK);
    technician = person("Técnica", LABORATORY, null, Role.TECHNICIAN);
    ana = person("Dra. Ana Ruiz", LABORATORY, "1234567", Role.SPECIALIST, Role.TECHNICIAN);
    beto = person("Dr. Beto Gil", LABORATORY, "7654321", Role.SPECIALIST);
  }

  /** A person with an account of their own. */
  public Actor person(String name, FacilityId facility, @Nullable String cedula, Role... roles) {
    var id = new AccountId(ids.next());
    var account =
        new Account(
            id,
            "u" + id.value().toLowerCase(Locale.ROOT),
            name,
            null,
            facility,
            cedula,
            AccountStatus.ACTIVE,
            Set.of(roles),
            1,
            clock.instant());
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = trazo.bean(TransactionOperations.class);
    boolean added =
        transactions.executeWrite(status -> trazo.bean(AccountStore.class).add(account));
    assertThat(added).isTrue();
    return account.actor();
  }

  /** An order for the breast markers with this many blocks. */
  public RegisteredReferral breast(int blocks) {
    Instant taken = clock.instant().minusSeconds(200_000);
    var data =
        new CollectionData(
            taken,
            taken.plusSeconds(1_800),
            taken.plusSeconds(90_000),
            "Formalina tamponada al 10 %",
            YesNoUnknown.NO,
            Anticoagulant.NONE,
            null,
            null);
    var one = SpecimenRequest.of(SpecimenForm.PARAFFIN_BLOCK, data);
    return register(TestDefinition.BREAST_IHC, Collections.nCopies(blocks, one));
  }

  /** An order for the immunophenotype with a tube taken a moment ago. */
  public RegisteredReferral marrow() {
    Instant taken = clock.instant().minusSeconds(7_200);
    var data =
        new CollectionData(
            taken,
            null,
            null,
            null,
            YesNoUnknown.NO,
            Anticoagulant.EDTA,
            new BigDecimal("3"),
            null);
    return register(
        TestDefinition.LEUKEMIA_PHENOTYPE,
        List.of(SpecimenRequest.of(SpecimenForm.BONE_MARROW, data)));
  }

  private RegisteredReferral register(String test, List<SpecimenRequest> specimens) {
    var request =
        new OrderRequest(
            "k" + ids.next(),
            OrderSource.SCREEN,
            "ENS-417",
            LABORATORY,
            List.of(test),
            OrderReason.DIAGNOSIS,
            Priority.ROUTINE,
            "Dr. Ezequiel Montaño",
            new ClinicalData(
                test.equals(TestDefinition.BREAST_IHC) ? "C504" : "C910",
                null,
                "Mama",
                Laterality.LEFT,
                YesNoUnknown.NO,
                null),
            null);
    var patient = PatientEntry.of("María", "Prueba", "Inventada", "1956-06-26", "FEMALE");
    return done(
        trazo
            .bean(RegisterReferral.class)
            .register(clerk, new Referral(patient, request, specimens)));
  }

  /** Scans a container at the laboratory's door. */
  public void receive(Specimen container) {
    ReceiveContainer receive = trazo.bean(ReceiveContainer.class);
    scan(technician, container, receive.at(technician, null));
  }

  /** Receives and decides. */
  public void decide(
      Actor by,
      Specimen container,
      ReceptionDecision decision,
      @Nullable String reason,
      @Nullable String note) {
    receive(container);
    scan(by, container, trazo.bean(DecideReception.class).as(by, decision, reason, note));
  }

  /** Decides once more about what is held. */
  public void decideAgain(Specimen container, ReceptionDecision decision, @Nullable String reason) {
    scan(
        technician,
        container,
        trazo.bean(DecideReception.class).as(technician, decision, reason, null));
  }

  /** Receives and accepts. */
  public void accept(Specimen container) {
    decide(technician, container, ReceptionDecision.ACCEPT, null, null);
  }

  private void scan(Actor by, Specimen container, ScanRule rule) {
    var scan =
        new Scan(new ScanId(ids.next()), by, container.label().text(), clock.instant(), "puerta");
    ScanAnswer answer = done(trazo.bean(ScanDesk.class).scan(scan, rule));
    assertThat(answer.verdict()).as(String.valueOf(answer)).isEqualTo(ScanVerdict.RECORDED);
  }

  /** The value of an outcome that must be done. */
  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var refusal) ->
          throw new AssertionError(refusal.code().name() + refusal.facts());
    };
  }

  /** The name of the refusal, or OK. */
  public static String code(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code().name() : "OK";
  }

  /** One block with these findings of HER2. */
  public static IhcValues breast(SpecimenId block, Her2Score her2, @Nullable IshResult settled) {
    SurrogateSubtype subtype =
        her2 == Her2Score.TWO_PLUS && settled == null
            ? SurrogateSubtype.INCONCLUSIVE_ISH_PENDING
            : SurrogateSubtype.LUMINAL_B_LIKE_HER2_POSITIVE;
    return new IhcValues(
        List.of(
            new IhcBlock(
                block,
                IhcRulesTest.receptor("90", Intensity.STRONG),
                IhcRulesTest.receptor("<1", Intensity.WEAK),
                new Her2(her2, CellPercent.of(40), null, settled),
                new Ki67(CellPercent.of(25), Ki67Count.HOT_SPOT),
                "Comentario",
                subtype)));
  }

  /** The first test of an order. */
  public static OrderedTestId test(RegisteredReferral referral) {
    return referral.order().tests().getFirst().id();
  }

  /** A breast order whose blocks the laboratory accepted. */
  public RegisteredReferral accepted(int blocks) {
    RegisteredReferral referral = breast(blocks);
    referral.specimens().forEach(this::accept);
    return referral;
  }

  /** Enters, verifies and releases; answers the released version. */
  public ReportVersion finish(OrderedTestId test, ReportValues values, int seen) {
    ReportVersion draft =
        done(trazo.bean(EnterResult.class).enter(ana, test, values, "Conclusión", seen));
    done(trazo.bean(VerifyResult.class).verify(ana, test, draft.revision()));
    return done(trazo.bean(ReleaseReport.class).release(beto, test, draft.revision()));
  }
}
