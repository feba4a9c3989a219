package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Proof;
import org.jspecify.annotations.Nullable;

/** Begins a session for somebody whose password, or PIN, was right. */
@Singleton
class OpenSession {
  private final AccountStore accounts;
  private final SessionStore sessions;
  private final PinStore pins;
  private final KeepStation stations;
  private final SessionMemory memory;
  private final AuditTrail trail;

  OpenSession(
      AccountStore accounts,
      SessionStore sessions,
      PinStore pins,
      KeepStation stations,
      SessionMemory memory,
      AuditTrail trail) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.pins = pins;
    this.stations = stations;
    this.memory = memory;
    this.trail = trail;
  }

  /**
   * A browser where somebody signs in.
   *
   * @param stationToken of the station it was until now, or null when it was none
   */
  record AtBrowser(@Nullable String stationToken) {}

  /**
   * The new session by password; the former one ends, past failures are forgotten and the PIN opens
   * again. The browser of somebody who works at stations becomes one.
   *
   * @param browser null for a program
   */
  @Transactional
  OpenedSession open(
      Account account,
      String subject,
      @Nullable String formerToken,
      @Nullable AtBrowser browser,
      Instant now) {
    end(formerToken, now);
    KeepStation.Place place =
        browser == null
            ? KeepStation.NOWHERE
            : stations.settle(account, browser.stationToken(), now);
    accounts.forgetFailures(subject);
    pins.reopen(account.id());
    trail.record(AuditEntry.done(now, account.actor(), "SIGN_IN", "ACCOUNT", account.id().value()));
    return begin(account, Proof.PASSWORD, place, now);
  }

  /**
   * The new session by PIN; the former one ends. What the person mistyped before is forgotten at
   * the station too, and only that: a right PIN buys nobody more tries at another's.
   */
  @Transactional
  OpenedSession openByPin(AtStation.Comer comer, @Nullable String formerToken, Instant now) {
    Account account = comer.account();
    Station station = comer.station();
    end(formerToken, now);
    pins.reopen(account.id());
    accounts
        .findFailures(station.throttleSubject())
        .ifPresent(failures ->
            accounts.keepFailures(
                station.throttleSubject(), failures.without(comer.pin().failures())));
    stations.hold(station, account);
    OpenedSession opened =
        begin(
            account,
            Proof.BADGE,
            new KeepStation.Place(station.tokenHash(), null, station.expiresAt()),
            now);
    trail.record(
        AuditEntry.done(now, opened.actor(), "BADGE_SIGN_IN", "ACCOUNT", account.id().value()));
    return opened;
  }

  private void end(@Nullable String formerToken, Instant now) {
    if (formerToken != null && SecretToken.looksRight(formerToken)) {
      String former = SecretToken.sha256(formerToken);
      sessions.end(former, now);
      memory.sessions.end(former, now);
    }
  }

  private OpenedSession begin(Account account, Proof proof, KeepStation.Place place, Instant now) {
    String token = SecretToken.fresh();
    Session session =
        Session.begin(token, account.id(), SecretToken.fresh(), now, proof, place.station())
            .notAfter(place.endsAt());
    sessions.add(session);
    Actor actor = session.actor(account);
    return new OpenedSession(
        token, session.csrfToken(), actor, session.expiresAt(), place.freshToken());
  }
}
