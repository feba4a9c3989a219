package mx.trazo.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;

/** Subscriptions and changes for tests. */
final class Samples {
  static final Patience PATIENCE =
      new Patience(
          Duration.ofSeconds(5),
          Duration.ofSeconds(2),
          Duration.ofMinutes(15),
          Duration.ofDays(3),
          Duration.ofDays(30),
          Duration.ofDays(40),
          Duration.ofSeconds(10),
          45,
          10,
          false);

  static final Instant NOON = Instant.parse("2026-11-20T18:00:00Z");
  static final FacilityId HOSPITAL = new FacilityId("01J0000000FAC0000000000003");
  static final FacilityId OTHER = new FacilityId("01J0000000FAC0000000000004");

  private Samples() {}

  /** An active subscription of the hospital to custody. */
  static Subscription active(String id, Filter... filters) {
    return subscription(id, HOSPITAL, filters).at(Progress.requested(NOON).answered(0, null, NOON));
  }

  /** One that was just asked for. */
  static Subscription subscription(String id, FacilityId facility, Filter... filters) {
    return new Subscription(
        id,
        facility,
        Topic.CUSTODY,
        List.of(filters),
        "https://his.ejemplo.mx/avisos",
        List.of(),
        "Prueba",
        null,
        null,
        null,
        3,
        "https://trazo.ejemplo.mx/fhir",
        new AccountId("01J0000000ACC0000000000001"),
        NOON,
        Progress.requested(NOON));
  }

  /** An event of a container. */
  static Change event(FacilityId facility, String focus, String code) {
    return new Change(
        facility, Topic.CUSTODY, focus, focus.substring(0, focus.indexOf('.')), code, NOON);
  }
}
