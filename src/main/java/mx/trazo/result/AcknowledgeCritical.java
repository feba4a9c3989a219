package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the hospital takes note of a critical result and says which physician takes charge.
 * Clerks may do it too: in a small hospital theirs is often the only account that is signed in.
 */
@Singleton
public class AcknowledgeCritical {
  /** Longest name of a physician. */
  public static final int LONGEST_NAME = 120;

  /** Longest note. */
  public static final int LONGEST_NOTE = 500;

  private final CriticalStore criticals;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything an acknowledgement needs. */
  public AcknowledgeCritical(CriticalStore criticals, AuditTrail audit, InstantSource clock) {
    this.criticals = criticals;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Acknowledges a notice, once.
   *
   * @param inCharge the physician who takes charge of the patient
   * @param note what else there is to say, or blank
   */
  @Transactional
  public Outcome<CriticalAcknowledgement> acknowledge(
      Actor actor, CriticalNoticeId id, String inCharge, @Nullable String note) {
    Instant now = clock.instant();
    if (!actor.hasAny(Role.HOSPITAL_CLERK, Role.REQUESTING_PHYSICIAN)) {
      return Outcome.refused(CriticalRefusal.CRITICAL_FORBIDDEN);
    }
    Optional<CriticalFile> found =
        criticals
            .find(actor.scope(), id)
            .filter(file -> file.notice().facility().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(CriticalRefusal.CRITICAL_UNKNOWN);
    }
    CriticalAcknowledgement before = found.get().acknowledgement();
    if (before != null) {
      return already(before);
    }
    if (found.get().replacedBy() != null) {
      return Outcome.refused(CriticalRefusal.CRITICAL_REPLACED);
    }
    if (inCharge.isBlank()) {
      return Outcome.refused(CriticalRefusal.CRITICAL_PHYSICIAN_MISSING);
    }
    if (inCharge.strip().length() > LONGEST_NAME) {
      return tooLong(LONGEST_NAME);
    }
    if (note != null && note.strip().length() > LONGEST_NOTE) {
      return tooLong(LONGEST_NOTE);
    }
    var done =
        new CriticalAcknowledgement(
            id,
            actor.account(),
            actor.displayName(),
            inCharge.strip(),
            FreeText.tidy(note, LONGEST_NOTE),
            now);
    if (!criticals.acknowledge(actor.scope(), done)) {
      // somebody else was faster by a moment: what they wrote can be read only afterwards
      return criticals
          .find(actor.scope(), id)
          .map(CriticalFile::acknowledgement)
          .map(AcknowledgeCritical::already)
          .orElseGet(() -> Outcome.refused(CriticalRefusal.CRITICAL_REPLACED));
    }
    audit.record(
        AuditEntry.done(now, actor, "ACKNOWLEDGE_CRITICAL", "CRITICAL_NOTICE", id.value()));
    return Outcome.done(done);
  }

  private static Outcome<CriticalAcknowledgement> already(CriticalAcknowledgement before) {
    return Outcome.refused(
        CriticalRefusal.CRITICAL_ACKNOWLEDGED,
        before.name(),
        before.at().toString(),
        before.inCharge());
  }

  private static Outcome<CriticalAcknowledgement> tooLong(int longest) {
    return Outcome.refused(CriticalRefusal.CRITICAL_WORDS_TOO_LONG, String.valueOf(longest));
  }
}
