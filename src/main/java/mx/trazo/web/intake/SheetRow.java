package mx.trazo.web.intake;

import java.util.List;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, cells as text without blanks around.
 *
 * @param number as a spreadsheet shows it; the headings are usually row 1
 * @param wrong what is wrong with a cell before anybody reads it, or null
 * @param wrongAt which cell, from 0
 */
record SheetRow(int number, List<String> cells, @Nullable Refusal wrong, int wrongAt) {
  SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell's text; empty when the row ends before it. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
