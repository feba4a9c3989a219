package mx.trazo.specimen.label.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printer answers to ~HS.
 *
 * @param paperOut no labels, or jammed
 * @param paused by a person or by itself
 * @param formats labels received and not begun
 * @param partial whether half a label was received
 * @param headOpen whether its head is open
 * @param ribbonOut whether the ribbon is used up
 * @param remaining labels begun and not out
 */
record ZebraStatus(
    boolean paperOut,
    boolean paused,
    int formats,
    boolean partial,
    boolean headOpen,
    boolean ribbonOut,
    int remaining) {
  private static final Pattern STRING = Pattern.compile("\\x02([^\\x02\\x03]*)\\x03");

  /** Reads the three strings; empty when they are not there or do not make sense. */
  static Optional<ZebraStatus> read(String answer) {
    List<String[]> strings = new ArrayList<>();
    Matcher found = STRING.matcher(answer);
    while (found.find()) {
      strings.add(found.group(1).split(",", -1));
    }
    if (strings.size() < 3 || strings.get(0).length < 12 || strings.get(1).length < 9) {
      return Optional.empty();
    }
    String[] one = strings.get(0);
    String[] two = strings.get(1);
    try {
      return Optional.of(
          new ZebraStatus(
              flag(one[1]),
              flag(one[2]),
              Integer.parseInt(one[4].strip()),
              flag(one[7]),
              flag(two[2]),
              flag(two[3]),
              Integer.parseInt(two[8].strip())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean flag(String text) {
    return "1".equals(text.strip());
  }

  /** What a person has to do something about. */
  Optional<PrintTrouble> trouble() {
    if (headOpen) {
      return Optional.of(PrintTrouble.HEAD_OPEN);
    }
    if (paperOut) {
      return Optional.of(PrintTrouble.PAPER_OUT);
    }
    if (ribbonOut) {
      return Optional.of(PrintTrouble.RIBBON_OUT);
    }
    return paused ? Optional.of(PrintTrouble.PAUSED) : Optional.empty();
  }

  /** Whether nothing is in it. */
  boolean idle() {
    return formats == 0 && remaining == 0 && !partial;
  }
}
