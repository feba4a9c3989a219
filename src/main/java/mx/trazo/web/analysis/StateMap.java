package mx.trazo.web.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.network.MexicanState;
import mx.trazo.turnaround.FinishedWork;
import mx.trazo.turnaround.Rate;
import mx.trazo.web.analysis.FigureTable.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The 32 states as tiles of one size, each about where it lies: a large state with few tests does
 * not outshine a small one with many. Figures are units of the drawing.
 */
public record StateMap(List<Tile> tiles) {
  /** Of the drawing. */
  public static final int WIDTH = 1000;

  /** Of the drawing. */
  public static final int HEIGHT = 480;

  private static final int STEP_X = 100;
  private static final int STEP_Y = 80;
  private static final int GAP = 6;

  /** Of one tile. */
  public static final int TILE_WIDTH = STEP_X - GAP;

  /** Of one tile. */
  public static final int TILE_HEIGHT = STEP_Y - GAP;

  /** Rows from north to south, columns from west to east. */
  private static final List<List<String>> GRID =
      List.of(
          List.of("BC", "SR", "CH", "CL", "", "", "", "", "", ""),
          List.of("BS", "SL", "DG", "ZS", "NL", "TS", "", "", "", ""),
          List.of("", "", "NT", "AS", "SP", "", "", "", "", ""),
          List.of("", "", "JC", "GT", "QT", "HG", "VZ", "", "", "YN"),
          List.of("", "", "CM", "MN", "MC", "DF", "TL", "TC", "CC", "QR"),
          List.of("", "", "", "GR", "MS", "PL", "OC", "CS", "", ""));

  /** Copies the list. */
  public StateMap {
    tiles = List.copyOf(tiles);
  }

  /** How a state stands beside all together. */
  public enum Standing {
    /** Nothing was finished. */
    NONE,
    /** Too little for a percentage. */
    FEW,
    /** It differs no more than chance explains. */
    ALIKE,
    /** It keeps less of its promises. */
    BELOW,
    /** It keeps more of them. */
    ABOVE
  }

  /**
   * One state.
   *
   * @param figure what stands on it
   * @param address of the same page with this state alone, or null when it has nothing
   * @param words what is told of it
   */
  public record Tile(
      MexicanState state,
      int x,
      int y,
      Standing standing,
      String name,
      String figure,
      @Nullable String address,
      String words) {}

  /** Draws what was finished in each state. */
  static StateMap of(
      Map<MexicanState, FinishedWork> work,
      Rate all,
      AnalysisAddress address,
      AnalysisWords words) {
    Map<MexicanState, FinishedWork> known = new EnumMap<>(MexicanState.class);
    known.putAll(work);
    var tiles = new ArrayList<Tile>();
    for (int row = 0; row < GRID.size(); row++) {
      for (int column = 0; column < GRID.get(row).size(); column++) {
        String code = GRID.get(row).get(column);
        if (!code.isEmpty()) {
          MexicanState state = MexicanState.valueOf(code);
          FinishedWork here = known.getOrDefault(state, FinishedWork.NONE);
          tiles.add(
              tile(
                  state, column * STEP_X, row * STEP_Y, here, standing(here, all), address, words));
        }
      }
    }
    return new StateMap(tiles);
  }

  private static Tile tile(
      MexicanState state,
      int x,
      int y,
      FinishedWork work,
      Standing standing,
      AnalysisAddress address,
      AnalysisWords words) {
    Optional<BigDecimal> percent = work.onTime().percent();
    return new Tile(
        state,
        x,
        y,
        standing,
        words.t("analysis.state." + state),
        percent
            .map(share -> words.t("lab.board.percent", share))
            .orElseGet(
                () -> work.finished() == 0 ? "" : words.t("analysis.map.few", work.finished())),
        work.finished() == 0 ? null : address.with(Kind.STATE, state.name()),
        words.t(
            "analysis.map.is." + standing,
            state.spanishName(),
            work.onTime().part(),
            work.onTime().of()));
  }

  private static Standing standing(FinishedWork work, Rate all) {
    if (work.finished() == 0) {
      return Standing.NONE;
    }
    Optional<BigDecimal> whole = all.percent();
    Optional<Rate.Interval> interval = work.onTime().interval();
    if (!work.onTime().enough() || whole.isEmpty() || interval.isEmpty()) {
      return Standing.FEW;
    }
    if (interval.get().high().compareTo(whole.get()) < 0) {
      return Standing.BELOW;
    }
    return interval.get().low().compareTo(whole.get()) > 0 ? Standing.ABOVE : Standing.ALIKE;
  }
}
