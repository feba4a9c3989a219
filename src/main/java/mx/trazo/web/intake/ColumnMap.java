package mx.trazo.web.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which cell of a list is which column. */
record ColumnMap(Map<Column, Integer> places) {
  ColumnMap {
    places = new EnumMap<>(places);
  }

  /** The text of a column in a row; empty when the list has no such column. */
  String text(SheetRow row, Column column) {
    Integer place = places.get(column);
    return place == null ? "" : row.cell(place);
  }

  /** The column of a cell. */
  Optional<Column> at(int index) {
    return places.entrySet().stream()
        .filter(place -> place.getValue() == index)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
