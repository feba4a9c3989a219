package mx.trazo.notification;

import static mx.trazo.notification.Samples.HOSPITAL;
import static mx.trazo.notification.Samples.NOON;
import static mx.trazo.notification.Samples.OTHER;
import static mx.trazo.notification.Samples.PATIENCE;
import static mx.trazo.notification.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mx.trazo.kernel.FacilityScope;
import org.junit.jupiter.api.Test;

/** From the queue to the subscriber, with everything in memory. */
class SendingTest {
  private static final FacilityScope SCOPE = new FacilityScope(HOSPITAL);

  private final MemoryOutbox outbox = new MemoryOutbox();
  private final MemorySubscriptionStore store = new MemorySubscriptionStore();
  private Instant now = NOON;
  private int ids;
  private final List<String> sent = new ArrayList<>();
  private Delivery answer = new Delivery.Answered();

  private final NumberChanges number = new NumberChanges(outbox, store, () -> now);
  private final TakeSending take = new TakeSending(store, PATIENCE, () -> now);
  private final SettleSending settle = new SettleSending(store, PATIENCE, () -> now);
  private final DrainSubscription drain =
      new DrainSubscription(take, settle, this::deliver, () -> "owner" + ids++);

  private Delivery deliver(Notification notification) {
    sent.add(
        notification.kind() + " " + notification.notices().stream().map(Notice::number).toList());
    return answer;
  }

  private void happen(String... foci) {
    for (String focus : foci) {
      outbox.add(List.of(event(HOSPITAL, focus, "PACKED")));
    }
    number.number();
  }

  private void drain(String id) {
    drain.drain(store.find(SCOPE, id).orElseThrow());
  }

  @Test
  void each_subscription_counts_its_own_events_without_gaps() {
    store.insert(SCOPE, Samples.active("all"));
    var codes = new TreeSet<>(List.of("ARRIVED", "REJECTED"));
    store.insert(SCOPE, Samples.active("some", new Filter(Filter.By.CODE, codes)));
    store.insert(SCOPE, Samples.subscription("later", HOSPITAL));
    outbox.add(
        List.of(
            event(HOSPITAL, "a.1", "PACKED"),
            event(HOSPITAL, "a.2", "ARRIVED"),
            event(OTHER, "b.1", "ARRIVED"),
            event(HOSPITAL, "c.1", "REJECTED")));
    assertThat(number.number()).isEqualTo(4);
    assertThat(number.number()).isZero();
    assertThat(store.notices)
        .extracting(notice -> notice.subscription() + notice.number() + notice.focus())
        .containsExactlyInAnyOrder("all1a.1", "all2a.2", "all3c.1", "some1a.2", "some2c.1");
    assertThat(outbox.isEmpty()).as("nobody else wants what is left").isTrue();
  }

  @Test
  void a_notification_has_no_more_events_than_the_subscriber_wants_and_all_are_sent_in_turn() {
    store.insert(SCOPE, Samples.active("s"));
    happen("a.1", "a.2", "a.3", "a.4", "a.5", "a.6", "a.7");
    drain("s");
    assertThat(sent).containsExactly("EVENTS [1, 2, 3]", "EVENTS [4, 5, 6]", "EVENTS [7]");
    assertThat(store.find(SCOPE, "s").orElseThrow().progress().waiting()).isZero();
  }

  @Test
  void what_failed_is_sent_again_with_the_same_events_though_more_have_come() {
    store.insert(SCOPE, Samples.active("s"));
    happen("a.1");
    answer = new Delivery.Failed(Trouble.STATUS, Optional.of("500"));
    drain("s");
    happen("a.2", "a.3");
    drain("s");
    assertThat(sent).as("its pause is not over").containsExactly("EVENTS [1]");
    now = now.plus(Duration.ofMinutes(1));
    answer = new Delivery.Answered();
    drain("s");
    assertThat(sent).containsExactly("EVENTS [1]", "EVENTS [1]", "EVENTS [2, 3]");
  }

  @Test
  void another_sender_repeats_what_the_one_before_left_under_way() {
    store.insert(SCOPE, Samples.active("s"));
    happen("a.1", "a.2");
    Notification first = take.take(SCOPE, "s", "killed").orElseThrow();
    assertThat(take.take(SCOPE, "s", "waits")).as("one sender at a time").isEmpty();
    happen("a.3");
    store.abandon("s");
    drain("s");
    assertThat(sent).containsExactly("EVENTS [1, 2]", "EVENTS [3]");
    assertThat(settle.settle("killed", first, new Delivery.Answered()))
        .as("whoever comes back from the dead changes nothing")
        .isFalse();
    assertThat(store.find(SCOPE, "s").orElseThrow().progress().delivered()).isEqualTo(3);
  }

  @Test
  void the_handshake_comes_first_and_only_when_its_time_has_come() {
    store.insert(
        SCOPE, Samples.subscription("s", HOSPITAL).at(Progress.requested(NOON.plusSeconds(5))));
    drain("s");
    assertThat(sent).isEmpty();
    now = now.plusSeconds(5);
    drain("s");
    assertThat(sent).containsExactly("HANDSHAKE []");
    happen("a.1");
    drain("s");
    assertThat(sent).containsExactly("HANDSHAKE []", "EVENTS [1]");
  }

  @Test
  void a_list_of_listeners_is_read_again_when_it_is_old_and_not_before() {
    var audience = new Audience(store, PATIENCE, () -> now);
    assertThat(audience.wants(HOSPITAL, Topic.CUSTODY)).isFalse();
    store.insert(SCOPE, Samples.subscription("s", HOSPITAL));
    for (int i = 0; i < 100; i++) {
      assertThat(audience.wants(HOSPITAL, Topic.CUSTODY)).isFalse();
    }
    assertThat(store.reads).isEqualTo(1);
    now = now.plus(PATIENCE.listAge()).plusMillis(1);
    assertThat(audience.wants(HOSPITAL, Topic.CUSTODY)).isTrue();
    assertThat(audience.wants(HOSPITAL, Topic.RESULT)).isFalse();
    assertThat(audience.wants(OTHER, Topic.CUSTODY)).isFalse();
    assertThat(store.reads).isEqualTo(2);
    now = now.minus(Duration.ofHours(1));
    assertThat(audience.wants(HOSPITAL, Topic.CUSTODY)).isTrue();
    assertThat(store.reads).as("the clock was put back").isEqualTo(3);
  }

  @Test
  void a_change_that_nobody_wants_to_be_told_is_not_written_down() {
    store.insert(SCOPE, Samples.subscription("s", HOSPITAL));
    var audience = new Audience(store, PATIENCE, () -> now);
    var told = new Outbox(outbox, audience);
    told.tell(List.of(OTHER), Topic.CUSTODY, "a.1", "a", "PACKED", NOON);
    told.tell(List.of(HOSPITAL, OTHER), Topic.RESULT, "r", "t", "FINAL", NOON);
    assertThat(outbox.isEmpty()).isTrue();
    assertThat(told.ignored(Topic.CUSTODY, OTHER)).isTrue();
    told.tell(List.of(HOSPITAL, HOSPITAL, OTHER), Topic.CUSTODY, "a.2", "a", "PACKED", NOON);
    assertThat(outbox.list(9))
        .as("once, though hospital and laboratory are the same")
        .extracting(waiting -> waiting.change().facility() + waiting.change().focus())
        .containsExactly(HOSPITAL + "a.2");
  }
}
