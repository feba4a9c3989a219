package mx.trazo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Proof;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StationEntryTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T15:00:00Z");
  private static final FacilityId HERE = new FacilityId("01J00000000000000000000002");
  private static final FacilityId ELSEWHERE = new FacilityId("01J00000000000000000000003");
  private static final Account ANA = account("01J0000000000000000000000A", HERE, Role.TECHNICIAN);
  private static final Account BETO = account("01J0000000000000000000000B", HERE, Role.TECHNICIAN);
  private static final Station STATION = Station.open("token", ANA, MORNING);

  private static Account account(String id, FacilityId facility, Role... roles) {
    return new Account(
        new AccountId(id),
        "u",
        "U",
        null,
        facility,
        null,
        AccountStatus.ACTIVE,
        Set.of(roles),
        1,
        MORNING);
  }

  private static Badge badgeOf(Account account) {
    return new Badge("U260000000017", account.id(), ANA.id(), MORNING, null);
  }

  private static @Nullable Object codeOf(
      @Nullable Station station, @Nullable Badge badge, @Nullable Account account) {
    return StationEntry.judge(station, badge, account).map(Refusal::code).orElse(null);
  }

  @Test
  void a_colleague_comes_with_a_badge_and_the_one_who_was_there_without() {
    assertThat(codeOf(STATION, badgeOf(BETO), BETO)).isNull();
    assertThat(codeOf(STATION, null, ANA)).isNull();
  }

  @Test
  void a_browser_that_is_no_station_asks_for_a_password() {
    assertThat(codeOf(null, badgeOf(BETO), BETO)).isEqualTo(AccessRefusal.STATION_UNKNOWN);
    assertThat(STATION.isOpenAt(MORNING.plus(Duration.ofHours(12)))).isFalse();
    assertThat(STATION.isOpenAt(MORNING.plus(Duration.ofHours(12)).minusMillis(1))).isTrue();
  }

  @Test
  void whatever_is_wrong_with_a_badge_it_gets_the_same_answer() {
    Account away = account("01J0000000000000000000000C", ELSEWHERE, Role.TECHNICIAN);
    Account clerk = account("01J0000000000000000000000D", HERE, Role.HOSPITAL_CLERK);
    Account suspended =
        new Account(
            BETO.id(),
            "b",
            "B",
            null,
            HERE,
            null,
            AccountStatus.SUSPENDED,
            BETO.roles(),
            2,
            MORNING);
    Badge replaced = new Badge("U260000000017", BETO.id(), ANA.id(), MORNING, MORNING);
    assertThat(codeOf(STATION, null, null)).isEqualTo(AccessRefusal.BADGE_NOT_HERE);
    assertThat(codeOf(STATION, replaced, BETO)).isEqualTo(AccessRefusal.BADGE_NOT_HERE);
    assertThat(codeOf(STATION, badgeOf(away), away)).isEqualTo(AccessRefusal.BADGE_NOT_HERE);
    assertThat(codeOf(STATION, badgeOf(clerk), clerk)).isEqualTo(AccessRefusal.BADGE_NOT_HERE);
    assertThat(codeOf(STATION, badgeOf(BETO), suspended)).isEqualTo(AccessRefusal.BADGE_NOT_HERE);
  }

  @Test
  void five_wrong_ones_close_a_pin() {
    assertThat(StationEntry.judge(null).map(Refusal::code)).contains(AccessRefusal.PIN_MISSING);
    assertThat(StationEntry.judge(new Pin(BETO.id(), "", 4, MORNING))).isEmpty();
    assertThat(StationEntry.judge(new Pin(BETO.id(), "", 5, MORNING)).map(Refusal::code))
        .contains(AccessRefusal.PIN_CLOSED);
    assertThat(StationEntry.wrong(1)).isEqualTo(Refusal.of(AccessRefusal.PIN_WRONG, "1"));
    assertThat(StationEntry.wrong(0)).isEqualTo(Refusal.of(AccessRefusal.PIN_CLOSED));
  }

  @Test
  void a_right_pin_forgives_a_station_what_its_owner_mistyped_and_no_more() {
    SignInFailures two = SignInFailures.oneMore(1, MORNING);
    assertThat(SignInFailures.oneMore(two.failures(), MORNING).without(2).failures()).isEqualTo(1);
    SignInFailures sixth = SignInFailures.oneMore(5, MORNING);
    assertThat(sixth.without(9).failures()).isZero();
    assertThat(sixth.without(9).refusalAt(MORNING.plusSeconds(1))).isPresent();
  }

  @Test
  void a_session_ends_with_its_station_at_the_latest() {
    Instant late = MORNING.plus(Duration.ofHours(11));
    Session session = Session.begin("t", BETO.id(), "c", late, Proof.BADGE, STATION.tokenHash());
    assertThat(session.notAfter(STATION.expiresAt()).expiresAt()).isEqualTo(STATION.expiresAt());
    assertThat(session.notAfter(Instant.MAX)).isEqualTo(session);
  }

  @Test
  void a_badge_brings_the_roles_of_stations_only() {
    Account both =
        account(
            "01J0000000000000000000000E", HERE, Role.TECHNICIAN, Role.ADMINISTRATOR, Role.AUDITOR);
    Session byBadge = Session.begin("t", both.id(), "c", MORNING, Proof.BADGE, STATION.tokenHash());
    Session byPassword = Session.begin("t", both.id(), "c", MORNING);
    assertThat(byBadge.actor(both).roles()).containsExactly(Role.TECHNICIAN);
    assertThat(byBadge.actor(both).proof()).isEqualTo(Proof.BADGE);
    assertThat(byPassword.actor(both).roles()).isEqualTo(both.roles());
    assertThat(byPassword.actor(both).proof()).isEqualTo(Proof.PASSWORD);
  }
}
