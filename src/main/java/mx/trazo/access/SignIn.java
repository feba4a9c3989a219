package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody in who knows a name and its password. The password is checked outside of any
 * transaction, because that is slow on purpose. An unknown name, a wrong password and a suspended
 * account get the same answer after the same work.
 */
@Singleton
public class SignIn {
  private final AccountStore accounts;
  private final Passwords passwords;
  private final OpenSession openSession;
  private final NoteFailedSignIn noteFailure;
  private final AtStation atStation;
  private final InstantSource clock;

  /** Reads accounts, checks passwords, begins sessions. */
  SignIn(
      AccountStore accounts,
      Passwords passwords,
      OpenSession openSession,
      NoteFailedSignIn noteFailure,
      AtStation atStation,
      InstantSource clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.openSession = openSession;
    this.noteFailure = noteFailure;
    this.atStation = atStation;
    this.clock = clock;
  }

  /**
   * Begins a session of a program, always with a fresh token.
   *
   * @param address where the request comes from; slows down repeated failures from there only
   * @param formerToken the session it had until now, which ends
   */
  public Outcome<OpenedSession> signIn(
      String username, String password, String address, @Nullable String formerToken) {
    return signIn(username, password, address, formerToken, null);
  }

  /**
   * Begins a session of a person at a browser, which becomes a shared station when the person works
   * at stations; as {@link #signIn(String, String, String, String)} otherwise.
   *
   * @param stationToken of the station that the browser was until now, or null
   */
  public Outcome<OpenedSession> signInAtBrowser(
      String username,
      String password,
      String address,
      @Nullable String formerToken,
      @Nullable String stationToken) {
    return signIn(
        username, password, address, formerToken, new OpenSession.AtBrowser(stationToken));
  }

  /** The same for the one who was at the station last, and comes back with the password. */
  public Outcome<OpenedSession> signInAgain(
      String password,
      String address,
      @Nullable String formerToken,
      @Nullable String stationToken) {
    return atStation
        .holder(stationToken, clock.instant())
        .map(holder ->
            signInAtBrowser(holder.username(), password, address, formerToken, stationToken))
        .orElseGet(() -> Outcome.refused(AccessRefusal.STATION_UNKNOWN));
  }

  private Outcome<OpenedSession> signIn(
      String username,
      String password,
      String address,
      @Nullable String formerToken,
      OpenSession.@Nullable AtBrowser browser) {
    Instant now = clock.instant();
    String name = Username.normalise(username);
    String subject = SignInThrottle.subject(name, address);
    Optional<Refusal> tooSoon =
        accounts.findFailures(subject).flatMap(failures -> failures.refusalAt(now));
    if (tooSoon.isPresent()) {
      return new Outcome.Refused<>(tooSoon.get());
    }
    Optional<Account> account =
        Username.looksRight(name) ? accounts.findByUsername(name) : Optional.empty();
    boolean right;
    try {
      right = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
    } catch (PasswordsBusy busy) {
      return Outcome.refused(AccessRefusal.SIGN_IN_BUSY);
    }
    if (right && account.isPresent() && account.get().isActive()) {
      return Outcome.done(openSession.open(account.get(), subject, formerToken, browser, now));
    }
    noteFailure.note("SIGN_IN", account.map(Account::id).orElse(null), subject, now);
    return Outcome.refused(AccessRefusal.SIGN_IN_FAILED);
  }
}
