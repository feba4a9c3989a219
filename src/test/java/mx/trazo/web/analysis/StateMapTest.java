package mx.trazo.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.network.Catalogue;
import mx.trazo.network.LoadCatalogue;
import mx.trazo.network.MemoryNetworkStore;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.FinishedWork;
import mx.trazo.turnaround.Rate;
import mx.trazo.web.analysis.StateMap.Standing;
import mx.trazo.web.analysis.StateMap.Tile;
import mx.trazo.web.edge.Messages;
import org.junit.jupiter.api.Test;

/** Each state has one tile, and says no more than its numbers do. */
class StateMapTest {
  @Test
  void every_state_lies_somewhere_and_none_on_another() {
    StateMap map = map(Map.of());
    Set<String> places = new HashSet<>();
    Set<MexicanState> states = new HashSet<>();
    for (Tile tile : map.tiles()) {
      states.add(tile.state());
      assertThat(places.add(tile.x() + "," + tile.y())).as(tile.name()).isTrue();
      assertThat(tile.x() + StateMap.TILE_WIDTH).isLessThanOrEqualTo(StateMap.WIDTH);
      assertThat(tile.y() + StateMap.TILE_HEIGHT).isLessThanOrEqualTo(StateMap.HEIGHT);
      assertThat(tile.standing()).isEqualTo(Standing.NONE);
    }
    assertThat(states).containsExactlyInAnyOrder(MexicanState.values());
  }

  @Test
  void a_state_is_marked_only_when_chance_does_not_explain_it() {
    StateMap map =
        map(
            Map.of(
                MexicanState.BC, work(50, 100),
                MexicanState.SR, work(83, 100),
                MexicanState.YN, work(200, 200),
                MexicanState.CS, work(1, 9)));
    assertThat(standing(map, MexicanState.BC)).isEqualTo(Standing.BELOW);
    assertThat(standing(map, MexicanState.SR)).isEqualTo(Standing.ALIKE);
    assertThat(standing(map, MexicanState.YN)).isEqualTo(Standing.ABOVE);
    assertThat(standing(map, MexicanState.CS)).isEqualTo(Standing.FEW);
    assertThat(tile(map, MexicanState.CS).figure()).isEqualTo("n = 9");
    assertThat(tile(map, MexicanState.BC).address()).contains("estado=BC");
  }

  private static Standing standing(StateMap map, MexicanState state) {
    return tile(map, state).standing();
  }

  private static Tile tile(StateMap map, MexicanState state) {
    return map.tiles().stream().filter(tile -> tile.state() == state).findFirst().orElseThrow();
  }

  private static StateMap map(Map<MexicanState, FinishedWork> work) {
    return StateMap.of(
        work,
        new Rate(334, 409),
        AnalysisAddress.read(
            AnalysisAddress.PageOf.WORK, Map.of(), Instant.parse("2026-11-23T12:00:00Z")),
        new AnalysisWords(
            new Messages(), new Catalogue(new LoadCatalogue(new MemoryNetworkStore()))));
  }

  private static FinishedWork work(long kept, long of) {
    return new FinishedWork(of, of, kept, 0, Optional.empty(), Optional.empty());
  }
}
