package mx.trazo.web.intake;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.Outcome;
import mx.trazo.patient.PersonName;
import mx.trazo.web.edge.Messages;

/**
 * Headings and words of lists, read without regard to case, accents, blanks and signs. In the
 * bundle a word may have others beside it, after a bar; the first is the one we write.
 */
@Singleton
class ImportWords {
  /** Headings of the file of errors, so that a corrected one can be sent as it is. */
  static final List<String> OF_ERRORS =
      List.of("import.errors.row", "import.errors.column", "import.errors.reason");

  private final Messages messages;

  ImportWords(Messages messages) {
    this.messages = messages;
  }

  /** The heading that the template has. */
  String heading(Column column) {
    return first("import.column." + column.name());
  }

  /** The word that the template has for a constant. */
  String word(Enum<?> constant) {
    return first(keyOf(constant));
  }

  /** The constant that a word means. */
  <E extends Enum<E>> Optional<E> read(String said, Class<E> type) {
    String key = fold(said);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> fold(constant.name()).equals(key) || all(keyOf(constant)).contains(key))
        .findFirst();
  }

  /** The words a cell may have. */
  String choices(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(this::word).collect(Collectors.joining(", "));
  }

  /** Which cell is which column, or why the headings will not do. */
  Outcome<ColumnMap> columns(List<String> headings) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    Set<String> ours = new HashSet<>();
    OF_ERRORS.forEach(key -> ours.addAll(all(key)));
    for (int i = 0; i < headings.size(); i++) {
      String folded = fold(headings.get(i));
      if (folded.isEmpty() || ours.contains(folded)) {
        continue;
      }
      Optional<Column> column =
          Arrays.stream(Column.values())
              .filter(c -> all("import.column." + c.name()).contains(folded))
              .findFirst();
      if (column.isEmpty()) {
        return Outcome.refused(ImportRefusal.IMPORT_COLUMN_UNKNOWN, shorten(headings.get(i)));
      }
      if (places.put(column.get(), i) != null) {
        return Outcome.refused(ImportRefusal.IMPORT_COLUMN_TWICE, heading(column.get()));
      }
    }
    String missing =
        Arrays.stream(Column.values())
            .filter(c -> c.needed() && !places.containsKey(c))
            .map(this::heading)
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Outcome.done(new ColumnMap(places))
        : Outcome.refused(ImportRefusal.IMPORT_COLUMNS_MISSING, missing);
  }

  /** Letters and digits only, upper case, without accents. */
  static String fold(String text) {
    return PersonName.fold(text).replaceAll("[^A-Z0-9]", "");
  }

  /** At most forty characters, for sentences. */
  static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "…";
  }

  private static String keyOf(Enum<?> constant) {
    return "import.word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  private String first(String key) {
    return messages.get(key).split("\\|", -1)[0];
  }

  private List<String> all(String key) {
    return Arrays.stream(messages.get(key).split("\\|", -1)).map(ImportWords::fold).toList();
  }
}
