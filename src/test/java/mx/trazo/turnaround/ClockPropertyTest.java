package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClockPropertyTest {
  private static final int ROUNDS = 10_000;
  private static final int COUNTED_ROUNDS = 300;

  private final long seed = Long.getLong("trazo.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomHistories histories = new RandomHistories(random);

  @Test
  void the_laws_of_a_clock_hold_on_random_histories() {
    System.out.println("ClockPropertyTest seed " + seed);
    for (int round = 0; round < ROUNDS; round++) {
      Promise promise = histories.promise();
      Instant start = histories.start();
      List<Pause> pauses = histories.pauses(start);
      Instant end = histories.after(start, 20);
      ClockReading open = Clock.read(promise, start, null, pauses, end);
      String about = promise + " from " + start + " until " + end + " with " + pauses;

      // elapsed and paused make up the time on the wall
      assertThat(open.net().plus(open.paused())).isEqualTo(Duration.between(start, end));
      assertThat(open.net()).isGreaterThanOrEqualTo(Duration.ZERO);
      assertThat(open.paused()).isGreaterThanOrEqualTo(Duration.ZERO);

      // due time, time left and late flag never disagree
      assertThat(open.late()).isEqualTo(end.isAfter(open.due()));
      assertThat(open.late()).isEqualTo(open.remaining().isNegative());
      assertThat(open.due()).as(about).isAfterOrEqualTo(promise.from(start));
      assertThat(open.countsFrom()).isAfterOrEqualTo(start);

      // nor at the edge: at the due time it is in time, a moment later it is late
      if (open.late()) {
        assertThat(Clock.read(promise, start, open.due(), pauses, end).late()).as(about).isFalse();
        Instant moment = open.due().plusNanos(1000);
        assertThat(Clock.read(promise, start, moment, pauses, end).late()).as(about).isTrue();
      }

      // stopping says what was said at that moment, and keeps saying it
      ClockReading stopped =
          Clock.read(promise, start, end, pauses, end.plusSeconds(random.nextInt(1_000_000)));
      assertThat(stopped.late()).isEqualTo(open.late());
      assertThat(stopped.due()).isEqualTo(open.due());
      assertThat(stopped.net()).isEqualTo(open.net());

      // once late, late for ever, and due when it was due; before, the due time only moves on
      ClockReading afterwards = Clock.read(promise, start, null, pauses, histories.after(end, 12));
      assertThat(afterwards.late() || !open.late()).as(about).isTrue();
      assertThat(afterwards.due()).as(about).isAfterOrEqualTo(open.due());
      if (open.late()) {
        assertThat(afterwards.due()).as(about).isEqualTo(open.due());
      }

      // the order in which pauses were noted is of no consequence
      var shuffled = new ArrayList<>(pauses);
      Collections.shuffle(shuffled, random);
      ClockReading other = Clock.read(promise, start, null, shuffled, end);
      assertThat(other.due()).isEqualTo(open.due());
      assertThat(other.paused()).isEqualTo(open.paused());

      // a pause that the promise does not allow is shown, and nothing else
      List<Pause> heeded =
          pauses.stream().filter(p -> promise.pauses().containsKey(p.reason())).toList();
      ClockReading without = Clock.read(promise, start, null, heeded, end);
      assertThat(without.due()).isEqualTo(open.due());
      assertThat(without.paused()).isEqualTo(open.paused());
      assertThat(open.unheeded()).hasSize(pauses.size() - heeded.size());
    }
  }

  @Test
  void what_starts_later_is_never_due_earlier() {
    for (int round = 0; round < ROUNDS; round++) {
      Promise promise = histories.promise();
      if (promise.unit() != TurnaroundUnit.CALENDAR_DAYS) {
        Instant start = histories.start();
        Instant later = histories.after(start, 1 + random.nextInt(9));
        assertThat(promise.from(later))
            .as("%s from %s and %s, seed %d", promise, start, later, seed)
            .isAfterOrEqualTo(promise.from(start));
      }
    }
  }

  /** The due time found by looking at each minute, instead of by adding lengths. */
  @Test
  void counting_minute_by_minute_finds_the_same_due_time() {
    for (int round = 0; round < COUNTED_ROUNDS; round++) {
      Promise promise = histories.promise();
      Instant start = histories.start();
      List<Pause> pauses = histories.pauses(start);
      Instant end = histories.after(start, 20);
      assertThat(Clock.read(promise, start, null, pauses, end).due())
          .as("%s from %s until %s with %s, seed %d", promise, start, end, pauses, seed)
          .isEqualTo(new MinuteCount(promise, start, pauses, end).due());
    }
  }
}
