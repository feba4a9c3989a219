package mx.trazo.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes rows one by one and stops at the limits; the first row that is not blank has headings. */
final class SheetCollector {
  /** Controls, marks that turn the direction of writing, and halves of surrogate pairs. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFFE]|\\p{Cs}");

  private final List<SheetRow> rows = new ArrayList<>();
  private @Nullable List<String> headings;

  /** Takes a row; answers why no further one is wanted, if so. */
  Optional<Refusal> add(int number, List<String> raw) {
    var cells = new ArrayList<String>(Math.min(raw.size(), ImportLimits.COLUMNS));
    @Nullable Refusal wrong = null;
    int wrongAt = 0;
    int last = 0;
    for (int i = 0; i < raw.size(); i++) {
      String cell = tidy(raw.get(i));
      if (cell.isEmpty()) {
        cells.add("");
        continue;
      }
      last = i + 1;
      if (i >= ImportLimits.COLUMNS) {
        return refuse(ImportRefusal.IMPORT_TOO_MANY_COLUMNS, ImportLimits.COLUMNS);
      }
      Optional<Refusal> fault = faultOf(cell);
      if (fault.isPresent() && wrong == null) {
        wrong = fault.get();
        wrongAt = i;
      }
      cells.add(fault.isPresent() ? printable(cell) : cell);
    }
    List<String> kept = cells.subList(0, last);
    if (last == 0) {
      return Optional.empty();
    }
    if (headings == null) {
      headings = List.copyOf(kept);
      return Optional.empty();
    }
    if (rows.size() == ImportLimits.ROWS) {
      return refuse(ImportRefusal.IMPORT_TOO_MANY_ROWS, ImportLimits.ROWS);
    }
    rows.add(new SheetRow(number, kept, wrong, wrongAt));
    return Optional.empty();
  }

  /** What was collected. */
  Outcome<Sheet> sheet() {
    return headings == null || rows.isEmpty()
        ? Outcome.refused(ImportRefusal.IMPORT_EMPTY)
        : Outcome.done(new Sheet(headings, rows));
  }

  /** Without blanks around, also the kind that pages put between words. */
  private static String tidy(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }

  private static Optional<Refusal> faultOf(String cell) {
    if (cell.length() > ImportLimits.CELL) {
      return refuse(ImportRefusal.IMPORT_CELL_TOO_LONG, ImportLimits.CELL);
    }
    return INVISIBLE.matcher(cell).find()
        ? Optional.of(Refusal.of(ImportRefusal.IMPORT_CELL_UNREADABLE))
        : Optional.empty();
  }

  private static String printable(String cell) {
    String visible = INVISIBLE.matcher(cell).replaceAll("\uFFFD");
    return visible.length() > ImportLimits.CELL ? visible.substring(0, ImportLimits.CELL) : visible;
  }

  private static Optional<Refusal> refuse(ImportRefusal code, int limit) {
    return Optional.of(Refusal.of(code, Integer.toString(limit)));
  }
}
