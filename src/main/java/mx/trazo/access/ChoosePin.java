package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;

/**
 * Lets somebody choose the PIN that goes with their badge, after showing their password. Wrong
 * passwords slow down this session only, as they do in {@link ChangePassword}.
 */
@Singleton
public class ChoosePin {
  private final AccountStore accounts;
  private final PinStore pins;
  private final Passwords passwords;
  private final KeepPin keepPin;
  private final NoteFailedSignIn noteFailure;
  private final InstantSource clock;

  /** Checks passwords and keeps PINs. */
  ChoosePin(
      AccountStore accounts,
      PinStore pins,
      Passwords passwords,
      KeepPin keepPin,
      NoteFailedSignIn noteFailure,
      InstantSource clock) {
    this.accounts = accounts;
    this.pins = pins;
    this.passwords = passwords;
    this.keepPin = keepPin;
    this.noteFailure = noteFailure;
    this.clock = clock;
  }

  /** How somebody stands with their PIN. */
  public enum State {
    /** They work at no station. */
    NOT_NEEDED,
    /** They have not chosen one. */
    NONE,
    /** It can be used. */
    CHOSEN,
    /** Too many wrong ones; the password opens it. */
    CLOSED
  }

  /** How the actor stands with their own. */
  public State stateOf(Actor actor) {
    if (!StationRule.isFor(actor.roles())) {
      return State.NOT_NEEDED;
    }
    return pins.find(actor.account())
        .map(pin -> pin.isClosed() ? State.CLOSED : State.CHOSEN)
        .orElse(State.NONE);
  }

  /**
   * The account that has the PIN now, or why not.
   *
   * @param token the session it is done in
   */
  public Outcome<AccountId> choose(Actor actor, String token, String password, String wanted) {
    Instant now = clock.instant();
    Optional<Account> found = accounts.find(actor.account());
    if (found.isEmpty()) {
      return Outcome.refused(AccessRefusal.ACCOUNT_NOT_FOUND);
    }
    if (!StationRule.isFor(found.get().roles())) {
      return Outcome.refused(AccessRefusal.BADGE_ROLE_MISSING);
    }
    Optional<Refusal> no = PinRule.judge(wanted);
    if (no.isPresent()) {
      return new Outcome.Refused<>(no.get());
    }
    String subject = SignInThrottle.subject(found.get().username(), SecretToken.sha256(token));
    Optional<Refusal> tooSoon =
        accounts.findFailures(subject).flatMap(failures -> failures.refusalAt(now));
    if (tooSoon.isPresent()) {
      return new Outcome.Refused<>(tooSoon.get());
    }
    try {
      if (!passwords.matches(password, found.get().passwordHash())) {
        noteFailure.note("CHOOSE_PIN", actor.account(), subject, now);
        return Outcome.refused(AccessRefusal.PASSWORD_WRONG);
      }
      return keepPin.keep(actor, passwords.hash(wanted), now);
    } catch (PasswordsBusy busy) {
      return Outcome.refused(AccessRefusal.SIGN_IN_BUSY);
    }
  }
}
