package mx.trazo.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same deeds lead home once the laboratory has accepted. */
class ReturnFoldTest {
  private static final FacilityId HOSPITAL = new FacilityId("0".repeat(25) + "A");
  private static final FacilityId LABORATORY = new FacilityId("0".repeat(25) + "B");
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
  private static final Container BLOCK =
      new Container(
          new SpecimenId("0".repeat(25) + "1"),
          LabelNumber.of(26, 1),
          new OrderId("0".repeat(25) + "2"),
          ContainerKind.BLOCK,
          HOSPITAL,
          LABORATORY);

  @Test
  void a_block_goes_there_and_back_in_one_chain() {
    var events = new ArrayList<CustodyEvent>();
    CustodyState state = CustodyState.fresh(BLOCK, HOSPITAL);
    List<ContainerState> passed = new ArrayList<>();
    for (Deed deed :
        List.of(
            new Deed(CustodyEventType.COLLECTED, HOSPITAL),
            new Deed(CustodyEventType.PACKED, HOSPITAL),
            new Deed(CustodyEventType.DEPARTED, HOSPITAL),
            new Deed(CustodyEventType.ARRIVED, LABORATORY),
            new Deed(CustodyEventType.ACCEPTED, LABORATORY),
            new Deed(CustodyEventType.ARCHIVED, LABORATORY),
            new Deed(CustodyEventType.RETRIEVED, LABORATORY),
            new Deed(CustodyEventType.PACKED, LABORATORY),
            new Deed(CustodyEventType.DEPARTED, LABORATORY),
            new Deed(CustodyEventType.MISSING, HOSPITAL),
            new Deed(CustodyEventType.ARRIVED, HOSPITAL))) {
      var event = new NewEvent(deed.type(), NOW, EventDetail.NONE);
      assertThat(CustodyRules.check(state, event)).as(deed.toString()).isEmpty();
      CustodyEvent next =
          EventChain.next(
              state,
              event,
              actor(deed.facility()),
              new ScanId("0".repeat(24) + (10 + passed.size())),
              NOW);
      events.add(next);
      state = CustodyFold.add(state, next);
      passed.add(state.state());
    }
    assertThat(passed)
        .containsExactly(
            ContainerState.COLLECTED,
            ContainerState.PACKED,
            ContainerState.IN_TRANSIT,
            ContainerState.ARRIVED,
            ContainerState.ACCEPTED,
            ContainerState.ARCHIVED,
            ContainerState.IN_PROCESS,
            ContainerState.RETURN_PACKED,
            ContainerState.RETURNING,
            ContainerState.RETURN_MISSING,
            ContainerState.RETURNED);
    assertThat(state.holder()).isEqualTo(HOSPITAL);
    assertThat(EventChain.firstBroken(events)).isEmpty();
    Collections.shuffle(events, new Random(7));
    assertThat(CustodyFold.all(BLOCK, HOSPITAL, events)).isEqualTo(state);
  }

  @Test
  void out_of_a_return_box_it_is_on_the_bench_again() {
    assertThat(after(ContainerState.RETURN_PACKED, CustodyEventType.UNPACKED))
        .isEqualTo(ContainerState.IN_PROCESS);
    assertThat(after(ContainerState.PACKED, CustodyEventType.UNPACKED))
        .isEqualTo(ContainerState.COLLECTED);
  }

  @ParameterizedTest
  @EnumSource(CustodyEventType.class)
  void nothing_follows_once_it_is_home(CustodyEventType type) {
    CustodyState home = standing(ContainerState.RETURNED);
    assertThat(CustodyRules.check(home, new NewEvent(type, NOW, EventDetail.NONE))).isPresent();
  }

  @Test
  void what_was_missed_on_the_way_back_may_be_found_at_either_end() {
    CustodyState missed = standing(ContainerState.RETURN_MISSING);
    Set<CustodyEventType> may = EnumSet.noneOf(CustodyEventType.class);
    for (CustodyEventType type : CustodyEventType.values()) {
      if (CustodyRules.check(missed, new NewEvent(type, NOW, EventDetail.NONE)).isEmpty()) {
        may.add(type);
      }
    }
    assertThat(may)
        .contains(CustodyEventType.PACKED, CustodyEventType.ARRIVED)
        .doesNotContain(CustodyEventType.ACCEPTED, CustodyEventType.REJECTED);
    assertThat(after(ContainerState.RETURN_MISSING, CustodyEventType.PACKED))
        .isEqualTo(ContainerState.RETURN_PACKED);
  }

  private static ContainerState after(ContainerState before, CustodyEventType type) {
    return CustodyFold.after(before, type, EventDetail.NONE);
  }

  private static CustodyState standing(ContainerState state) {
    return new CustodyState(BLOCK, state, 9, HOSPITAL, CustodyState.NO_HASH, null, null);
  }

  private static Actor actor(FacilityId facility) {
    return new Actor(
        new AccountId("0".repeat(25) + "3"), "Ana Ruiz", facility, Set.of(Role.TECHNICIAN));
  }

  private record Deed(CustodyEventType type, FacilityId facility) {}
}
