package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The small transactions around a PIN, which itself is looked at outside of any. */
@Singleton
class AtStation {
  private final StationStore stations;
  private final BadgeStore badges;
  private final PinStore pins;
  private final AccountStore accounts;
  private final AuditTrail trail;

  AtStation(
      StationStore stations,
      BadgeStore badges,
      PinStore pins,
      AccountStore accounts,
      AuditTrail trail) {
    this.stations = stations;
    this.badges = badges;
    this.pins = pins;
    this.accounts = accounts;
    this.trail = trail;
  }

  /** Somebody at a station, and their PIN with the failures before this try. */
  record Comer(Station station, Account account, Pin pin) {}

  /** The station of a cookie, if it stands. */
  Optional<Station> find(@Nullable String token, Instant now) {
    return token == null || !SecretToken.looksRight(token)
        ? Optional.empty()
        : stations.find(SecretToken.sha256(token)).filter(station -> station.isOpenAt(now));
  }

  /** Who was at the station last. */
  @Transactional
  Optional<Account> holder(@Nullable String token, Instant now) {
    return find(token, now).flatMap(station -> accounts.find(station.holder()));
  }

  /**
   * Who comes, or why nobody does. A badge that does not serve counts as a failure of the station.
   *
   * @param present whose session the browser has, for the audit trail
   */
  @Transactional
  Outcome<Comer> who(
      @Nullable String token, @Nullable String badge, @Nullable Actor present, Instant now) {
    @Nullable Station station = find(token, now).orElse(null);
    if (station != null) {
      Optional<Refusal> tooSoon =
          accounts
              .findFailures(station.throttleSubject())
              .flatMap(failures -> failures.refusalAt(now));
      if (tooSoon.isPresent()) {
        return new Outcome.Refused<>(tooSoon.get());
      }
    }
    @Nullable Badge read = badge == null ? null : badges.find(badge).orElse(null);
    @Nullable Account account = station == null ? null : account(station, badge, read);
    Optional<Refusal> no = StationEntry.judge(station, read, account);
    if (no.isPresent() || station == null || account == null) {
      if (station != null) {
        fail(station, present, "BADGE", badge, now);
      }
      return new Outcome.Refused<>(no.orElseThrow());
    }
    @Nullable Pin pin = pins.find(account.id()).orElse(null);
    Optional<Refusal> closed = StationEntry.judge(pin);
    return closed.isPresent() || pin == null
        ? new Outcome.Refused<>(closed.orElseThrow())
        : Outcome.done(new Comer(station, account, pin));
  }

  private @Nullable Account account(Station station, @Nullable String badge, @Nullable Badge read) {
    if (badge == null) {
      return accounts.find(station.holder()).orElse(null);
    }
    return read == null ? null : accounts.find(read.account()).orElse(null);
  }

  /** Counts a try before it is looked at, so that many at once are no more than many in a row. */
  @Transactional
  boolean charge(AccountId account) {
    return pins.charge(account);
  }

  /** Takes back a try that was not looked at. */
  @Transactional
  void refund(AccountId account) {
    pins.refund(account);
  }

  /** Notes a wrong PIN; answers how many more may be tried. */
  @Transactional
  int wrong(Comer comer, @Nullable Actor present, Instant now) {
    fail(comer.station(), present, "ACCOUNT", comer.account().id().value(), now);
    return pins.find(comer.account().id()).map(Pin::triesLeft).orElse(0);
  }

  /**
   * The try is written under whoever had the browser's session: that person, or one beside them,
   * typed it.
   */
  private void fail(
      Station station,
      @Nullable Actor present,
      String objectType,
      @Nullable String objectId,
      Instant now) {
    String subject = station.throttleSubject();
    int before = accounts.findFailures(subject).map(found -> found.countAt(now)).orElse(0);
    accounts.keepFailures(subject, SignInFailures.oneMore(before, now));
    trail.record(
        new AuditEntry(
            now,
            present == null ? null : present.account(),
            station.facility(),
            "BADGE_SIGN_IN",
            objectType,
            objectId,
            AuditOutcome.DENIED,
            null,
            null,
            null));
  }
}
