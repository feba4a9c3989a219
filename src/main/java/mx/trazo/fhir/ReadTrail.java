package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.InstantSource;
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

  /** One resource was read. */
  void read(Actor actor, String objectType, String objectId) {
    audit.write(AuditEntry.done(clock.instant(), actor, "READ", objectType, objectId));
  }
}
