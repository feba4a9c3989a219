package mx.trazo.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.label.LabelNumber;
import org.junit.jupiter.api.Test;

class EventChainTest {
  private static final FacilityId HOSPITAL = new FacilityId("0".repeat(25) + "A");
  private static final FacilityId LABORATORY = new FacilityId("0".repeat(25) + "B");
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
  private static final Container CONTAINER =
      new Container(
          new SpecimenId("0".repeat(25) + "1"),
          LabelNumber.of(26, 1),
          new OrderId("0".repeat(25) + "2"),
          ContainerKind.TUBE,
          HOSPITAL,
          LABORATORY);
  private static final Actor CLERK =
      new Actor(
          new AccountId("0".repeat(25) + "3"), "Ana Ruiz", HOSPITAL, Set.of(Role.HOSPITAL_CLERK));

  private final List<CustodyEvent> events = chain();

  @Test
  void an_untouched_chain_holds() {
    assertThat(events).hasSize(4);
    assertThat(EventChain.firstBroken(events)).isEmpty();
  }

  @Test
  void a_change_in_any_field_is_found() {
    List<UnaryOperator<CustodyEvent>> edits =
        List.of(
            e -> with(e, e.type(), e.occurredAt(), e.recordedAt(), e.actorName(), e.skewed()),
            e ->
                with(
                    e,
                    CustodyEventType.UNPACKED,
                    e.occurredAt(),
                    e.recordedAt(),
                    e.actorName(),
                    e.skewed()),
            e ->
                with(
                    e,
                    e.type(),
                    e.occurredAt().plusNanos(1000),
                    e.recordedAt(),
                    e.actorName(),
                    e.skewed()),
            e ->
                with(
                    e,
                    e.type(),
                    e.occurredAt(),
                    e.recordedAt().minusSeconds(1),
                    e.actorName(),
                    e.skewed()),
            e -> with(e, e.type(), e.occurredAt(), e.recordedAt(), "Otra", e.skewed()),
            e -> with(e, e.type(), e.occurredAt(), e.recordedAt(), e.actorName(), !e.skewed()));
    for (int edit = 1; edit < edits.size(); edit++) {
      for (int at = 0; at < events.size(); at++) {
        var tampered = new ArrayList<>(events);
        tampered.set(at, edits.get(edit).apply(events.get(at)));
        assertThat(EventChain.firstBroken(tampered)).as("edit %d at %d", edit, at).isPresent();
      }
    }
    assertThat(edits.getFirst().apply(events.getFirst())).isEqualTo(events.getFirst());
  }

  @Test
  void a_removed_or_swapped_event_is_found() {
    for (int at = 0; at < events.size() - 1; at++) {
      var removed = new ArrayList<>(events);
      removed.remove(at);
      assertThat(EventChain.firstBroken(removed)).isPresent();
      var swapped = new ArrayList<>(events);
      swapped.set(at, events.get(at + 1));
      swapped.set(at + 1, events.get(at));
      assertThat(EventChain.firstBroken(swapped)).isPresent();
    }
  }

  @Test
  void a_field_does_not_run_into_its_neighbour() {
    CustodyEvent one = only(new EventDetail("ab", "c", null, null, null));
    CustodyEvent other = only(new EventDetail("a", "bc", null, null, null));
    CustodyEvent none = only(new EventDetail("ab", "c", "", null, null));
    assertThat(Set.of(one.hash(), other.hash(), none.hash())).hasSize(3);
  }

  private static CustodyEvent only(EventDetail detail) {
    return EventChain.next(
        CustodyState.fresh(CONTAINER, HOSPITAL),
        new NewEvent(CustodyEventType.COLLECTED, NOW, detail),
        CLERK,
        new ScanId("scan-0001"),
        NOW);
  }

  private static List<CustodyEvent> chain() {
    CustodyState state = CustodyState.fresh(CONTAINER, HOSPITAL);
    var events = new ArrayList<CustodyEvent>();
    for (CustodyEventType type :
        List.of(
            CustodyEventType.COLLECTED,
            CustodyEventType.PACKED,
            CustodyEventType.DEPARTED,
            CustodyEventType.ARRIVED)) {
      Instant at = NOW.plus(Duration.ofHours(events.size()));
      CustodyEvent event =
          EventChain.next(
              state,
              new NewEvent(type, at, EventDetail.in("caja")),
              CLERK,
              new ScanId("scan-000" + events.size()),
              at);
      events.add(event);
      state = CustodyFold.add(state, event);
    }
    return events;
  }

  private static CustodyEvent with(
      CustodyEvent e,
      CustodyEventType type,
      Instant occurredAt,
      Instant recordedAt,
      String actorName,
      boolean skewed) {
    return new CustodyEvent(
        e.container(),
        e.sequence(),
        e.scan(),
        type,
        e.facility(),
        e.actor(),
        actorName,
        occurredAt,
        recordedAt,
        skewed,
        e.detail(),
        e.previousHash(),
        e.hash());
  }
}
