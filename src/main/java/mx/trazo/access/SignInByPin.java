package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.access.AtStation.Comer;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody in at a shared station by badge and PIN, or the one who was there by PIN alone. The
 * PIN is checked outside of any transaction, because that is slow on purpose; the try is counted
 * before.
 */
@Singleton
public class SignInByPin {
  private final AtStation atStation;
  private final Passwords passwords;
  private final OpenSession openSession;
  private final InstantSource clock;

  /** Reads badges, checks PINs, begins sessions. */
  SignInByPin(
      AtStation atStation, Passwords passwords, OpenSession openSession, InstantSource clock) {
    this.atStation = atStation;
    this.passwords = passwords;
    this.openSession = openSession;
    this.clock = clock;
  }

  /**
   * What a browser brings.
   *
   * @param stationToken of the station's cookie
   * @param sessionToken of the session it had until now, which ends
   * @param present whose session that is, if it stands
   */
  public record Browser(
      @Nullable String stationToken, @Nullable String sessionToken, @Nullable Actor present) {}

  /**
   * The name to say before the PIN is typed, or why this badge does not serve here.
   *
   * @param badge its number, or null for the one who was there
   */
  public Outcome<String> who(Browser browser, @Nullable String badge) {
    return atStation
        .who(browser.stationToken(), badge, browser.present(), clock.instant())
        .map(comer -> comer.account().displayName());
  }

  /**
   * Begins a session of less power than one by password; the browser's former one ends.
   *
   * @param badge its number, or null for the one who was there
   */
  public Outcome<OpenedSession> signIn(Browser browser, @Nullable String badge, String pin) {
    Instant now = clock.instant();
    return switch (atStation.who(browser.stationToken(), badge, browser.present(), now)) {
      case Outcome.Refused<Comer>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Comer>(var comer) -> tried(browser, comer, pin, now);
    };
  }

  private Outcome<OpenedSession> tried(Browser browser, Comer comer, String pin, Instant now) {
    if (!PinRule.looksRight(pin)) {
      return Outcome.refused(AccessRefusal.PIN_MALFORMED);
    }
    if (!atStation.charge(comer.account().id())) {
      return Outcome.refused(AccessRefusal.PIN_CLOSED);
    }
    boolean right;
    try {
      right = passwords.matches(pin, comer.pin().hash());
    } catch (PasswordsBusy busy) {
      atStation.refund(comer.account().id());
      return Outcome.refused(AccessRefusal.SIGN_IN_BUSY);
    }
    return right
        ? Outcome.done(openSession.openByPin(comer, browser.sessionToken(), now))
        : refused(StationEntry.wrong(atStation.wrong(comer, browser.present(), now)));
  }

  private static Outcome<OpenedSession> refused(Refusal refusal) {
    return new Outcome.Refused<>(refusal);
  }

  /** Whose PIN or password the station waits for, if the browser is a station. */
  public Optional<String> holder(@Nullable String stationToken) {
    return atStation.holder(stationToken, clock.instant()).map(Account::displayName);
  }
}
