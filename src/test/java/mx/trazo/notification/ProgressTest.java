package mx.trazo.notification;

import static mx.trazo.notification.Samples.NOON;
import static mx.trazo.notification.Samples.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Delivery.Failed REFUSED =
      new Delivery.Failed(Trouble.STATUS, Optional.of("500"));

  private final Progress active = Progress.requested(NOON).answered(0, null, NOON);

  @Test
  void it_is_active_only_after_the_handshake_was_answered() {
    Progress fresh = Progress.requested(NOON);
    assertThat(fresh.status()).isEqualTo(SubscriptionStatus.REQUESTED);
    assertThat(fresh.failed(REFUSED, PATIENCE, 0, NOON).status())
        .isEqualTo(SubscriptionStatus.REQUESTED);
    assertThat(active.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    assertThat(active.startedAt()).isEqualTo(NOON);
    assertThat(active.nextAt()).isNull();
  }

  @Test
  void an_event_is_to_be_sent_at_once_but_never_cuts_a_pause_short() {
    assertThat(active.numbered(NOON).nextAt()).isEqualTo(NOON);
    Progress failed = active.numbered(NOON).failed(REFUSED, PATIENCE, 0, NOON);
    assertThat(failed.nextAt()).isEqualTo(NOON.plusSeconds(1));
    assertThat(failed.numbered(NOON).nextAt()).isEqualTo(NOON.plusSeconds(1));
    assertThat(failed.numbered(NOON).numbered()).isEqualTo(2);
  }

  @Test
  void an_answer_makes_room_for_the_next_notification_and_forgets_what_was_wrong() {
    Progress sent =
        active
            .numbered(NOON)
            .numbered(NOON)
            .sending(1)
            .failed(REFUSED, PATIENCE, 0.5, NOON)
            .answered(1, null, NOON.plusSeconds(60));
    assertThat(sent.delivered()).isEqualTo(1);
    assertThat(sent.waiting()).isEqualTo(1);
    assertThat(sent.sendingTo()).isNull();
    assertThat(sent.attempts()).isZero();
    assertThat(sent.trouble()).isNull();
    assertThat(sent.nextAt()).isEqualTo(NOON.plusSeconds(60));
    assertThat(sent.answered(2, null, NOON).nextAt()).isNull();
  }

  @Test
  void a_heartbeat_is_due_so_long_after_the_last_answer() {
    assertThat(active.answered(0, 300, NOON).nextAt()).isEqualTo(NOON.plusSeconds(300));
    assertThat(active.answered(0, 300, NOON).numbered(NOON).nextAt()).isEqualTo(NOON);
  }

  @Test
  void it_gives_up_after_three_days_without_an_answer_and_numbers_on() {
    Progress waiting = active.numbered(NOON).sending(1);
    Instant now = NOON;
    int tries = 0;
    while (waiting.status() == SubscriptionStatus.ACTIVE) {
      waiting = waiting.failed(REFUSED, PATIENCE, 0.5, now);
      tries++;
      now = waiting.nextAt() == null ? now : waiting.nextAt();
    }
    assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(72), Duration.ofHours(73));
    assertThat(tries).isBetween(300, 500);
    assertThat(waiting.status()).isEqualTo(SubscriptionStatus.ERROR);
    assertThat(waiting.nextAt()).isNull();
    assertThat(waiting.numbered(now).numbered()).isEqualTo(2);
    assertThat(waiting.numbered(now).nextAt()).isNull();
    Progress tried = waiting.tried(now);
    assertThat(tried.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    assertThat(tried.nextAt()).isEqualTo(now);
    assertThat(tried.sendingTo()).as("the same notification again").isEqualTo(1);
    assertThat(tried.failed(REFUSED, PATIENCE, 0, now).status())
        .isEqualTo(SubscriptionStatus.ACTIVE);
  }
}
