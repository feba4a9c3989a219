package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * The laboratory writes down a call about a critical result, also one that nobody answered. A call
 * does not close the notice: it shows that somebody heard, not who takes charge of the patient.
 */
@Singleton
public class RecordCriticalCall {
  /** Longest name, function or number. */
  public static final int LONGEST_NAME = 120;

  /** Longest telephone number. */
  public static final int LONGEST_PHONE = 60;

  /** Longest note. */
  public static final int LONGEST_NOTE = 500;

  /** A telephone's clock may go this much before the server's. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private final CriticalStore criticals;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything a call needs. */
  public RecordCriticalCall(
      CriticalStore criticals, AuditTrail audit, Ids ids, InstantSource clock) {
    this.criticals = criticals;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What the caller says.
   *
   * @param toldName who was told; blank when nobody answered
   * @param at when the call was made, or null for now
   */
  public record Said(
      boolean answered,
      @Nullable String toldName,
      @Nullable String toldRole,
      boolean readBack,
      @Nullable String phone,
      @Nullable String note,
      @Nullable Instant at) {}

  /** Writes a call down. */
  @Transactional
  public Outcome<CriticalCall> record(Actor actor, CriticalNoticeId id, Said said) {
    Instant now = clock.instant();
    if (!actor.hasAny(Role.SPECIALIST, Role.TECHNICIAN)) {
      return Outcome.refused(CriticalRefusal.CRITICAL_FORBIDDEN);
    }
    Optional<CriticalFile> found =
        criticals
            .find(actor.scope(), id)
            .filter(file -> file.notice().laboratory().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(CriticalRefusal.CRITICAL_UNKNOWN);
    }
    Instant at = said.at() == null ? now : said.at();
    Optional<Refusal> wrong = check(said, at, found.get().notice().raisedAt(), now);
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    var call =
        new CriticalCall(
            ids.next(),
            id,
            said.answered(),
            said.answered() ? FreeText.tidy(said.toldName(), LONGEST_NAME) : null,
            said.answered() ? FreeText.tidy(said.toldRole(), LONGEST_NAME) : null,
            said.answered() && said.readBack(),
            FreeText.tidy(said.phone(), LONGEST_PHONE),
            FreeText.tidy(said.note(), LONGEST_NOTE),
            actor.account(),
            actor.displayName(),
            at,
            now);
    criticals.insertCall(actor.scope(), call);
    audit.record(
        AuditEntry.done(now, actor, "CALL_CRITICAL", "CRITICAL_NOTICE", id.value())
            .withDetail(call.answered() ? call.readBack() ? "READ_BACK" : "TOLD" : "NO_ANSWER"));
    return Outcome.done(call);
  }

  /** What is wrong with what the caller says. */
  static Optional<Refusal> check(Said said, Instant at, Instant raisedAt, Instant now) {
    if (said.answered() && (said.toldName() == null || said.toldName().isBlank())) {
      return Optional.of(Refusal.of(CriticalRefusal.CRITICAL_TOLD_MISSING));
    }
    // a field for the time of a call has no seconds: the minute of the release counts as after it
    if (at.plus(Duration.ofMinutes(1)).isBefore(raisedAt) || at.isAfter(now.plus(SKEW))) {
      return Optional.of(
          Refusal.of(CriticalRefusal.CRITICAL_CALL_TIME, raisedAt.toString(), now.toString()));
    }
    return tooLong(said.toldName(), LONGEST_NAME)
        .or(() -> tooLong(said.toldRole(), LONGEST_NAME))
        .or(() -> tooLong(said.phone(), LONGEST_PHONE))
        .or(() -> tooLong(said.note(), LONGEST_NOTE));
  }

  private static Optional<Refusal> tooLong(@Nullable String words, int longest) {
    return words == null || words.strip().length() <= longest
        ? Optional.empty()
        : Optional.of(Refusal.of(CriticalRefusal.CRITICAL_WORDS_TOO_LONG, String.valueOf(longest)));
  }
}
