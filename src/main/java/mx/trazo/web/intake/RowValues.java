package mx.trazo.web.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The cells of one row as values; keeps the first thing that is wrong. */
final class RowValues {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,4})?");
  private static final List<DateTimeFormatter> MOMENTS =
      List.of(
          form("uuuu-MM-dd['T'][' ']H:mm[:ss]"),
          form("d/M/uuuu['T'][' ']H:mm[:ss]"),
          form("d-M-uuuu['T'][' ']H:mm[:ss]"));
  private static final List<DateTimeFormatter> DAYS =
      List.of(form("uuuu-MM-dd"), form("d/M/uuuu"), form("d-M-uuuu"));

  private final SheetRow row;
  private final ColumnMap columns;
  private final ImportWords words;
  private @Nullable RowFault fault;

  RowValues(SheetRow row, ColumnMap columns, ImportWords words) {
    this.row = row;
    this.columns = columns;
    this.words = words;
    if (row.wrong() != null) {
      fault = new RowFault(columns.at(row.wrongAt()).orElse(null), row.wrong());
    }
  }

  /** The first thing that is wrong. */
  Optional<RowFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** Notes what is wrong, unless something was before. */
  void fault(Column column, Refusal refusal) {
    if (fault == null) {
      fault = new RowFault(column, refusal);
    }
  }

  private void fault(Column column, ImportRefusal code, String... facts) {
    fault(column, Refusal.of(code, facts));
  }

  /** The text, or null when there is none. */
  @Nullable String text(Column column) {
    String text = columns.text(row, column);
    return text.isEmpty() ? null : text;
  }

  /** The text, which must be there. */
  String needed(Column column) {
    String text = columns.text(row, column);
    if (text.isEmpty()) {
      fault(column, ImportRefusal.IMPORT_VALUE_MISSING, words.heading(column));
    }
    return text;
  }

  /** The constant that a word means; the other one when the cell is empty. */
  <E extends Enum<E>> E word(Column column, Class<E> type, E otherwise) {
    String text = column.needed() ? needed(column) : columns.text(row, column);
    if (text.isEmpty()) {
      return otherwise;
    }
    Optional<E> read = words.read(text, type);
    if (read.isEmpty()) {
      unknown(column, text, words.choices(type));
    }
    return read.orElse(otherwise);
  }

  /** Notes that the cell has none of the words it may have. */
  void unknown(Column column, String said, String choices) {
    fault(
        column,
        ImportRefusal.IMPORT_VALUE_UNKNOWN,
        ImportWords.shorten(said),
        words.heading(column),
        choices);
  }

  /** A day as ISO writes it; what cannot be read stays as it is, for the patient's own rules. */
  @Nullable String day(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    return firstRead(DAYS, text, LocalDate::from).map(LocalDate::toString).orElse(text);
  }

  /**
   * Day and time of the clocks in a zone. Of an hour that comes twice the first is meant; one that
   * never was is wrong.
   */
  @Nullable Instant moment(Column column, ZoneId zone) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Optional<LocalDateTime> local = firstRead(MOMENTS, text, LocalDateTime::from);
    if (local.isPresent()) {
      List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local.get());
      if (!offsets.isEmpty()) {
        return local.get().toInstant(offsets.getFirst());
      }
      fault(column, ImportRefusal.IMPORT_TIME_SKIPPED, text, words.heading(column));
      return null;
    }
    fault(
        column,
        ImportRefusal.IMPORT_TIME_UNREADABLE,
        ImportWords.shorten(text),
        words.heading(column));
    return null;
  }

  /** A number with at most two decimals, always written with two. */
  @Nullable BigDecimal decimal(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    if (!DECIMAL.matcher(text).matches()) {
      fault(
          column,
          ImportRefusal.IMPORT_NUMBER_UNREADABLE,
          ImportWords.shorten(text),
          words.heading(column));
      return null;
    }
    return new BigDecimal(text.replace(',', '.')).setScale(2, RoundingMode.HALF_UP);
  }

  /** How many blocks, or 0 when nothing was said. */
  int blocks() {
    String text = text(Column.BLOCKS);
    if (text == null) {
      return 0;
    }
    int count = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (count < 1 || count > ImportLimits.BLOCKS) {
      fault(
          Column.BLOCKS, ImportRefusal.IMPORT_BLOCKS_WRONG, Integer.toString(ImportLimits.BLOCKS));
      return 0;
    }
    return count;
  }

  private static <T> Optional<T> firstRead(
      List<DateTimeFormatter> forms, String text, TemporalQuery<T> as) {
    for (DateTimeFormatter form : forms) {
      var at = new ParsePosition(0);
      TemporalAccessor read = form.parseUnresolved(text, at);
      if (read != null && at.getErrorIndex() < 0 && at.getIndex() == text.length()) {
        try {
          return Optional.of(form.parse(text, as));
        } catch (DateTimeParseException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
