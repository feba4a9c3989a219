package mx.trazo.web.intake;

import java.util.List;

/** A list as it was read: headings and rows, nothing understood yet. */
record Sheet(List<String> headings, List<SheetRow> rows) {
  Sheet {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** How many characters it holds; a measure of the memory it takes. */
  long size() {
    return rows.stream()
        .mapToLong(row -> 200L + row.cells().stream().mapToLong(cell -> 50L + cell.length()).sum())
        .sum();
  }
}
