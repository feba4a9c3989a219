package mx.trazo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Proof;
import mx.trazo.kernel.Role;
import org.junit.jupiter.api.Test;

class ResolveSessionTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T15:00:00Z");
  private static final Account ROSA =
      new Account(
          new AccountId("01J00000000000000000000001"),
          "rosa",
          "Rosa",
          null,
          new FacilityId("01J00000000000000000000002"),
          null,
          AccountStatus.ACTIVE,
          Set.of(Role.TECHNICIAN),
          1,
          MORNING);

  private Instant now = MORNING;
  private final InstantSource clock = () -> now;
  private final CountingStore store = new CountingStore();
  private final SessionMemory memory = new SessionMemory();
  private final ResolveSession resolve =
      new ResolveSession(
          new ReadSession(store, new StationRule(Duration.ofMinutes(5))), memory, clock);

  private String begin() {
    String token = SecretToken.fresh();
    store.add(Session.begin(token, ROSA.id(), SecretToken.fresh(), now));
    return token;
  }

  private boolean standsAfter(String token, Duration wait) {
    now = now.plus(wait);
    return resolve.resolve(token).isPresent();
  }

  @Test
  void a_hundred_scans_a_second_ask_the_store_twice_a_minute() {
    String token = begin();
    for (int i = 0; i < 6_000; i++) {
      assertThat(standsAfter(token, Duration.ofMillis(10))).isTrue();
    }
    assertThat(store.reads).isLessThanOrEqualTo(3);
    assertThat(store.writes).isLessThanOrEqualTo(1);
  }

  @Test
  void a_quarter_of_an_hour_without_use_ends_it() {
    String token = begin();
    assertThat(standsAfter(token, Duration.ofMinutes(14))).isTrue();
    assertThat(standsAfter(token, Duration.ofMinutes(14))).isTrue();
    assertThat(standsAfter(token, Duration.ofMinutes(15))).isFalse();
  }

  @Test
  void at_a_station_it_ends_when_the_browser_has_said_nothing_for_so_long() {
    String token = SecretToken.fresh();
    store.add(
        Session.begin(token, ROSA.id(), SecretToken.fresh(), now, Proof.BADGE, "a".repeat(64)));
    assertThat(standsAfter(token, Duration.ofSeconds(359))).isTrue();
    assertThat(standsAfter(token, Duration.ofSeconds(359))).isTrue();
    assertThat(standsAfter(token, Duration.ofMinutes(6))).isFalse();
  }

  @Test
  void use_that_was_not_yet_written_down_counts() {
    String token = begin();
    assertThat(standsAfter(token, Duration.ofSeconds(1))).isTrue();
    assertThat(standsAfter(token, Duration.ofSeconds(29))).isTrue();
    assertThat(standsAfter(token, Duration.ofMinutes(15).minusSeconds(1))).isTrue();
  }

  @Test
  void twelve_hours_end_it_however_busy_it_was() {
    String token = begin();
    for (int i = 1; i < 12 * 6; i++) {
      assertThat(standsAfter(token, Duration.ofMinutes(10))).isTrue();
    }
    assertThat(standsAfter(token, Duration.ofMinutes(10))).isFalse();
  }

  @Test
  void what_ended_elsewhere_is_noticed_within_half_a_minute() {
    String token = begin();
    assertThat(standsAfter(token, Duration.ofSeconds(1))).isTrue();
    store.end(SecretToken.sha256(token), now);
    assertThat(standsAfter(token, Duration.ofSeconds(30))).isFalse();
  }

  @Test
  void nonsense_is_not_looked_up() {
    assertThat(resolve.resolve("")).isEmpty();
    assertThat(resolve.resolve("x".repeat(5_000))).isEmpty();
    assertThat(store.reads).isZero();
  }

  private static final class CountingStore implements SessionStore {
    private final Map<String, Session> sessions = new HashMap<>();
    private int reads;
    private int writes;

    @Override
    public void add(Session session) {
      sessions.put(session.tokenHash(), session);
    }

    @Override
    public Optional<HeldSession> find(String tokenHash) {
      reads++;
      return Optional.ofNullable(sessions.get(tokenHash))
          .map(session -> new HeldSession(session, ROSA));
    }

    @Override
    public void seen(String tokenHash, Instant at) {
      writes++;
      sessions.computeIfPresent(tokenHash, (hash, old) -> old.seenAt(at));
    }

    @Override
    public boolean end(String tokenHash, Instant at) {
      return sessions.remove(tokenHash) != null;
    }

    @Override
    public void endOthers(AccountId account, String exceptTokenHash, Instant at) {
      sessions.keySet().removeIf(hash -> !hash.equals(exceptTokenHash));
    }

    @Override
    public void endAt(String station, Instant at) {
      sessions.values().removeIf(session -> station.equals(session.station()));
    }

    @Override
    public int forgetBefore(Instant end) {
      return 0;
    }
  }
}
