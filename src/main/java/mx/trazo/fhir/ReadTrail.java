package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.WriteAudit;
import mx.trazo.kernel.Actor;

/** The row that tells who read which personal data through the exchange. */
@Singleton
public class ReadTrail {
  private final WriteAudit audit;
  private final InstantSource clock;

  /** Writes to the audit trail. */
  public ReadTrail(WriteAudit audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** Several resources of a type were read. */
  void read(Actor actor, String objectType, Collection<String> objectIds) {
    Instant now = clock.instant();
    audit.write(
        objectIds.stream()
            .distinct()
            .map(id -> AuditEntry.done(now, actor, "READ", objectType, id))
            .toList());
  }

  /** One resource was read. */
  void read(Actor actor, String objectType, String objectId) {
    audit.write(AuditEntry.done(clock.instant(), actor, "READ", objectType, objectId));
  }
}
