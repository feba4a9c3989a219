package mx.trazo.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ScanId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.Catalogue;
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
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.OpenShipment;
import mx.trazo.shipment.PackContainer;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRequest;
import org.jspecify.annotations.Nullable;

/** Orders and boxes as hospitals make them, for tests of what comes after. */
public final class Referrals {
  private final RunningTrazo trazo;

  /** At a running Trazo. */
  public Referrals(RunningTrazo trazo) {
    this.trazo = trazo;
  }

  /** The laboratory that the seeds name. */
  public FacilityId laboratory() {
    return trazo.bean(Catalogue.class).findFacilityByCode("CIBIOR").orElseThrow().id();
  }

  /** Breast tissue in formalin, which stays, and so many blocks of it, which travel. */
  public RegisteredReferral breast(Actor clerk, int blocks) {
    return breast(clerk, blocks, Priority.ROUTINE);
  }

  /** The same, as soon as the hospital needs it. */
  public RegisteredReferral breast(Actor clerk, int blocks, Priority priority) {
    Instant taken = ago(Duration.ofDays(3));
    CollectionData data =
        new CollectionData(
            taken,
            taken.plus(Duration.ofMinutes(20)),
            taken.plus(Duration.ofHours(20)),
            "Formol amortiguado 10 %",
            YesNoUnknown.NO,
            Anticoagulant.NONE,
            null,
            null);
    List<SpecimenRequest> children =
        java.util.stream.IntStream.range(0, blocks)
            .mapToObj(i -> SpecimenRequest.of(SpecimenForm.PARAFFIN_BLOCK, data))
            .toList();
    var tissue =
        new SpecimenRequest(
            SpecimenForm.TISSUE_IN_FORMALIN, "Mama izquierda", data, null, false, children);
    return register(clerk, TestDefinition.BREAST_IHC, OrderReason.DIAGNOSIS, priority, tissue);
  }

  /** A bone marrow taken so long ago. */
  public RegisteredReferral marrow(Actor clerk, Duration age) {
    CollectionData data =
        new CollectionData(
            ago(age),
            null,
            null,
            null,
            YesNoUnknown.UNKNOWN,
            Anticoagulant.SODIUM_HEPARIN,
            new java.math.BigDecimal("3.00"),
            null);
    return register(
        clerk,
        TestDefinition.LEUKEMIA_PHENOTYPE,
        OrderReason.DIAGNOSIS,
        Priority.ROUTINE,
        SpecimenRequest.of(SpecimenForm.BONE_MARROW, data));
  }

  private RegisteredReferral register(
      Actor clerk, String test, OrderReason reason, Priority priority, SpecimenRequest specimen) {
    String key = trazo.bean(Ids.class).next();
    var request =
        new OrderRequest(
            key,
            OrderSource.SCREEN,
            null,
            laboratory(),
            List.of(test),
            reason,
            priority,
            "Dra. Elena Ruiz Peña",
            new ClinicalData(null, null, null, Laterality.NOT_STATED, YesNoUnknown.UNKNOWN, null),
            null);
    PatientEntry patient = PatientEntry.of(letters(key), "García", "Núñez", "1971-05-12", "F");
    return done(
        trazo
            .bean(RegisterReferral.class)
            .register(clerk, new Referral(patient, request, List.of(specimen))));
  }

  /** A name that no other test gives. */
  private static String letters(String key) {
    StringBuilder name = new StringBuilder("Ana ");
    key.substring(16)
        .chars()
        .forEach(c -> name.append((char) (Character.isDigit(c) ? 'g' + c - '0' : c - 'A' + 'a')));
    return name.toString();
  }

  /** The containers that travel, blocks before others. */
  public static List<Specimen> travelling(RegisteredReferral... referrals) {
    return java.util.Arrays.stream(referrals)
        .flatMap(r -> r.specimens().stream())
        .filter(Specimen::sent)
        .toList();
  }

  /** An open box. */
  public Shipment box(Actor clerk) {
    return done(trazo.bean(OpenShipment.class).open(clerk, laboratory()));
  }

  /** Puts a container into an open box. */
  public void pack(Actor clerk, Shipment box, Specimen container) {
    ScanAnswer answer =
        done(
            trazo
                .bean(ScanDesk.class)
                .scan(
                    new Scan(
                        new ScanId(trazo.bean(Ids.class).next()),
                        clerk,
                        container.label().text(),
                        ago(Duration.ofHours(6)),
                        "prueba"),
                    trazo.bean(PackContainer.class).into(clerk, box.id())));
    if (answer.verdict() != ScanVerdict.RECORDED) {
      throw new IllegalStateException(answer.toString());
    }
  }

  /** A box with these containers on its way. */
  public Shipment dispatched(Actor clerk, List<Specimen> containers) {
    Shipment box = box(clerk);
    containers.forEach(container -> pack(clerk, box, container));
    return dispatch(clerk, box);
  }

  /** Closes a packed box and hands it over. */
  public Shipment dispatch(Actor clerk, Shipment box) {
    done(
        trazo
            .bean(CloseManifest.class)
            .close(
                clerk, box.id(), new Manifest(1, null, null, null, "Q. Ana Soto, 646 000 0000")));
    return done(
        trazo
            .bean(HandToCourier.class)
            .hand(clerk, box.id(), "Estafeta", "GUIA-1", ago(Duration.ofHours(5))));
  }

  private static Instant ago(Duration age) {
    return Instant.now().minus(age).truncatedTo(ChronoUnit.MICROS);
  }

  /** The value, when nothing was refused. */
  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new IllegalStateException(refusal.toString());
    };
  }

  /** The refusal's name, or null. */
  public static @Nullable String refusal(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code().name() : null;
  }
}
