package mx.trazo.access;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * Who read or wrote what. Ids only: never a name, a number of a person or a value of a result.
 *
 * @param at when it was recorded
 * @param actor null when nobody was signed in
 * @param action a verb in capitals: READ, WRITE, SIGN_IN, RELEASE; up to 40 characters
 * @param objectType what it was done to, in capitals: PATIENT, REPORT; up to 40 characters
 * @param objectId which one; up to 64 characters
 * @param route method and template of the route, never its values; null inside use cases
 * @param correlationId names the request; filled in by the trail when null
 * @param detail up to 500 characters, without personal data
 */
public record AuditEntry(
    Instant at,
    @Nullable AccountId actor,
    @Nullable FacilityId facility,
    String action,
    @Nullable String objectType,
    @Nullable String objectId,
    AuditOutcome outcome,
    @Nullable String route,
    @Nullable String correlationId,
    @Nullable String detail) {
  /** Something the actor did, for use cases. */
  public static AuditEntry done(
      Instant at, Actor actor, String action, String objectType, String objectId) {
    return of(at, actor, action, objectType, objectId, AuditOutcome.OK);
  }

  /** Something the actor tried, for use cases. */
  public static AuditEntry of(
      Instant at,
      Actor actor,
      String action,
      String objectType,
      @Nullable String objectId,
      AuditOutcome outcome) {
    return new AuditEntry(
        at,
        actor.account(),
        actor.facility(),
        action,
        objectType,
        objectId,
        outcome,
        null,
        null,
        null);
  }

  /** The same with the route of the request. */
  public AuditEntry withRoute(String template) {
    return new AuditEntry(
        at,
        actor,
        facility,
        action,
        objectType,
        objectId,
        outcome,
        template,
        correlationId,
        detail);
  }

  /** The same with a detail. */
  public AuditEntry withDetail(String text) {
    return new AuditEntry(
        at, actor, facility, action, objectType, objectId, outcome, route, correlationId, text);
  }
}
