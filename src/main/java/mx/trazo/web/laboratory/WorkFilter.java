package mx.trazo.web.laboratory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which part of the work a person wants to see; it stands in the page's address, so that it can be
 * kept as a bookmark.
 *
 * @param test code of a test, or an empty text for all
 * @param due one of {@link #DUES}, or an empty text for all
 */
public record WorkFilter(String test, String due) {
  /** Past due, due soon (or dying soon), urgent by the hospital's word. */
  public static final List<String> DUES = List.of("late", "soon", "urgent");

  /** The lines that pass, in their order. */
  public List<DueLine> of(List<DueLine> lines) {
    return lines.stream().filter(this::passes).toList();
  }

  private boolean passes(DueLine line) {
    if (!test.isEmpty() && !line.work().testCode().equals(test)) {
      return false;
    }
    return switch (due) {
      case "late" -> line.late();
      case "soon" -> line.soon() || !line.lifeTone().isEmpty();
      case "urgent" -> line.work().urgent();
      default -> true;
    };
  }

  /** The rest of an address that leads back here. */
  public String query() {
    return "?estudio=" + encoded(test) + "&plazo=" + encoded(due);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
