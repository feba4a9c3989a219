package mx.trazo.specimen.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts text where there is little room: first smaller, then narrower, last shorter. Pure; measures
 * through the width function of the font.
 */
public final class TextFit {
  /** From one base line to the next, in ems. */
  public static final double LINE = 1.14;

  /** How far letters reach below the base line, in ems. */
  private static final double DESCENT = 0.21;

  private static final double STEP = 0.25;
  private static final double[] STRETCHES = {1, 0.9, 0.8, 0.7};
  private static final String CUT = "…";

  private final Measure measure;

  /** Measures with this. */
  public TextFit(Measure measure) {
    this.measure = measure;
  }

  /** The width of a text at a size. */
  @FunctionalInterface
  public interface Measure {
    /** Millimetres at the size given in points. */
    double width(String text, double size);
  }

  /**
   * Room for text.
   *
   * @param width millimetres
   * @param height millimetres; text that is cut at the smallest size may take more
   * @param lines how many at most
   * @param largest points
   * @param smallest points
   */
  public record Room(double width, double height, int lines, double largest, double smallest) {
    private boolean holds(int count, double size) {
      double em = size * LabelFont.POINT;
      return em * (LabelFont.CAPITAL + (count - 1) * LINE + DESCENT) <= height;
    }
  }

  /**
   * Text that fits.
   *
   * @param lines what stands on each line
   * @param size points
   * @param stretch horizontal, 1 is natural
   */
  public record Fitted(List<String> lines, double size, double stretch) {
    /** Copies the lines. */
    public Fitted {
      lines = List.copyOf(lines);
    }
  }

  /** Any text: what does not fit is cut from the right, visibly. */
  public Fitted text(String text, Room room) {
    return whole(text, room).orElseGet(() -> cut(text, room));
  }

  /**
   * A person's name. Given names shrink to initials from the right before the surnames lose
   * anything; surnames may break anywhere before they are cut.
   */
  public Fitted name(String surnames, String givenNames, Room room) {
    for (String given : shorterAndShorter(givenNames)) {
      Optional<Fitted> fitted = whole(given.isEmpty() ? surnames : surnames + ", " + given, room);
      if (fitted.isPresent()) {
        return fitted.get();
      }
    }
    return cut(surnames, room);
  }

  /** The whole text, broken only at spaces, as large and as natural as possible. */
  private Optional<Fitted> whole(String text, Room room) {
    for (double stretch : STRETCHES) {
      for (double size = room.largest; size >= room.smallest; size -= STEP) {
        Optional<List<String>> lines = wrap(text, room.lines, room.width / stretch, size);
        if (lines.isPresent() && room.holds(lines.get().size(), size)) {
          return Optional.of(new Fitted(lines.get(), size, stretch));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> wrap(String text, int most, double width, double size) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measure.width(longer, size) <= width) {
        line = longer;
      } else if (lines.size() + 1 >= most || measure.width(word, size) > width) {
        return Optional.empty();
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return Optional.of(lines);
  }

  /** Fills the lines to the last point at the smallest size, and says that there was more. */
  private Fitted cut(String text, Room room) {
    double stretch = STRETCHES[STRETCHES.length - 1];
    double width = room.width / stretch;
    var lines = new ArrayList<String>();
    String rest = text;
    for (int i = 1; i <= room.lines && !rest.isEmpty(); i++) {
      String mark = i == room.lines ? CUT : "";
      int end = longest(rest, mark, width, room.smallest);
      boolean last = end == rest.length();
      lines.add(last ? rest : rest.substring(0, end).strip() + mark);
      rest = last ? "" : rest.substring(end).strip();
    }
    return new Fitted(lines, room.smallest, stretch);
  }

  private int longest(String text, String mark, double width, double size) {
    if (measure.width(text, size) <= width) {
      return text.length();
    }
    int end = text.length();
    while (end > 0 && measure.width(text.substring(0, end) + mark, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end;
  }

  /** "Ana María José", "Ana María J.", "Ana M. J.", "A. M. J.", "". */
  static List<String> shorterAndShorter(String givenNames) {
    String[] words = givenNames.strip().split(" +", -1);
    var forms = new ArrayList<String>();
    forms.add(String.join(" ", words));
    for (int i = words.length - 1; i >= 0; i--) {
      if (!words[i].isEmpty()) {
        words[i] = words[i].substring(0, words[i].offsetByCodePoints(0, 1)) + ".";
        forms.add(String.join(" ", words));
      }
    }
    forms.add("");
    return forms;
  }
}
