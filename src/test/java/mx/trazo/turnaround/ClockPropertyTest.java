package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClockPropertyTest {
  private static final Instant ORIGIN = Instant.parse("2026-01-01T06:00:00Z");
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/Mexico_City"),
          ZoneId.of("America/Tijuana"),
          ZoneId.of("America/Cancun"),
          ZoneId.of("America/Ciudad_Juarez"));
  private static final int ROUNDS = 20_000;

  private final long seed = Long.getLong("trazo.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void the_laws_of_a_clock_hold_on_random_histories() {
    System.out.println("ClockPropertyTest seed " + seed);
    for (int round = 0; round < ROUNDS; round++) {
      Promise promise = promise();
      Instant start = ORIGIN.plusSeconds(random.nextInt(365 * 86_400));
      List<Pause> pauses = pauses(start);
      Instant end = start.plusSeconds(random.nextInt(20 * 86_400));
      ClockReading open = Clock.read(promise, start, null, pauses, end);

      // elapsed and paused make up the time on the wall
      assertThat(open.net().plus(open.paused())).isEqualTo(Duration.between(start, end));
      assertThat(open.net()).isGreaterThanOrEqualTo(Duration.ZERO);
      assertThat(open.paused()).isGreaterThanOrEqualTo(Duration.ZERO);

      // due time and late flag never disagree, and both agree with the net time
      assertThat(open.late()).isEqualTo(end.isAfter(open.due()));
      assertThat(open.late()).isEqualTo(open.remaining().isNegative());
      Duration allowed = Duration.between(start, promise.from(start));
      assertThat(open.late()).isEqualTo(open.net().compareTo(allowed) > 0);

      // stopping says what was said at that moment, and keeps saying it
      ClockReading stopped =
          Clock.read(promise, start, end, pauses, end.plusSeconds(random.nextInt(1_000_000)));
      assertThat(stopped.late()).isEqualTo(open.late());
      assertThat(stopped.due()).isEqualTo(open.due());

      // once late, late for ever
      Instant later = end.plusSeconds(random.nextInt(1_000_000));
      ClockReading afterwards = Clock.read(promise, start, null, pauses, later);
      assertThat(afterwards.late() || !open.late()).isTrue();

      // the order in which pauses were noted is of no consequence
      var shuffled = new ArrayList<>(pauses);
      Collections.shuffle(shuffled, random);
      assertThat(Clock.read(promise, start, null, shuffled, end)).isEqualTo(open);
    }
  }

  private Promise promise() {
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    return random.nextBoolean()
        ? new Promise(1 + random.nextInt(200), TurnaroundUnit.ELAPSED_HOURS, zone)
        : new Promise(1 + random.nextInt(10), TurnaroundUnit.CALENDAR_DAYS, zone);
  }

  private List<Pause> pauses(Instant start) {
    var all = new ArrayList<Pause>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Instant from = start.plusSeconds(random.nextInt(15 * 86_400) - 86_400);
      boolean ended = random.nextInt(6) > 0;
      all.add(new Pause(from, ended ? from.plusSeconds(random.nextInt(4 * 86_400)) : null));
    }
    return all;
  }
}
