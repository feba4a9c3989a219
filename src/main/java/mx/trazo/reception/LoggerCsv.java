package mx.trazo.reception;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the CSV of a temperature logger: lines before the first hour are its heading, every line
 * after that must have an hour and a temperature. Separated by semicolons, tabs or commas.
 */
public final class LoggerCsv {
  /** Largest file. */
  public static final int LARGEST = 1_048_576;

  /** Most readings. */
  public static final int MOST_ROWS = 20_000;

  private static final int SHOWN_FAULTS = 20;
  private static final BigDecimal FARTHEST = new BigDecimal(150);
  private static final List<DateTimeFormatter> HOURS =
      List.of(
          pattern("uuuu-MM-dd HH:mm[:ss][.SSS]"),
          pattern("dd/MM/uuuu HH:mm[:ss]"),
          pattern("dd-MM-uuuu HH:mm[:ss]"),
          pattern("uuuu/MM/dd HH:mm[:ss]"));

  private final ZoneId zone;
  private final List<TemperatureReading> readings = new ArrayList<>();
  private final List<BadRow> bad = new ArrayList<>();
  private final Set<Instant> seen = new HashSet<>();
  private int faults;
  private int hourColumn = -1;
  private boolean dayApart;

  private LoggerCsv(ZoneId zone) {
    this.zone = zone;
  }

  /** What is wrong with a line. */
  public enum Fault {
    /** It has fewer columns than the first one. */
    COLUMNS,
    /** The hour cannot be read. */
    HOUR,
    /** That hour did not exist in the zone: the clocks were put forward. */
    HOUR_SKIPPED,
    /** The temperature is not a number. */
    TEMPERATURE,
    /** No logger measures that. */
    TEMPERATURE_IMPOSSIBLE,
    /** There is another temperature for the same hour. */
    HOUR_TWICE
  }

  /** A line that cannot be read. */
  public record BadRow(int line, Fault fault, String text) {}

  /**
   * What came out.
   *
   * @param heading how many lines before the first reading were taken for the heading
   * @param faults how many lines are wrong; {@code bad} has the first of them
   */
  public record Result(
      List<TemperatureReading> readings, int heading, int faults, List<BadRow> bad) {
    /** Copies the lists. */
    public Result {
      readings = List.copyOf(readings);
      bad = List.copyOf(bad);
    }

    /** Whether it can be kept. */
    public boolean good() {
      return faults == 0 && !readings.isEmpty();
    }
  }

  /**
   * Reads a file.
   *
   * @param zone in which the logger wrote its hours; an offset beside an hour goes before it
   * @return empty when it is no text, too large or has too many lines
   */
  public static Optional<Result> read(byte[] file, ZoneId zone) {
    if (file.length == 0 || file.length > LARGEST) {
      return Optional.empty();
    }
    Optional<String> text = text(file);
    List<String> lines = text.map(t -> Arrays.asList(t.split("\\R", -1))).orElse(List.of());
    if (lines.isEmpty() || lines.size() > MOST_ROWS + 100) {
      return Optional.empty();
    }
    var csv = new LoggerCsv(zone);
    int heading = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !csv.begins(line)) {
        heading++;
      } else if (!line.isBlank()) {
        csv.row(i + 1, line);
      }
    }
    return csv.readings.size() > MOST_ROWS
        ? Optional.empty()
        : Optional.of(new Result(csv.readings, heading, csv.faults, csv.bad));
  }

  private static Optional<String> text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.indexOf('\0') >= 0) {
        return Optional.empty();
      }
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      // what Windows loggers write; every byte means something there
      String text = new String(file, StandardCharsets.ISO_8859_1);
      return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    }
  }

  /** Whether the readings have begun; the first line with an hour says in which column it is. */
  private boolean begins(String line) {
    if (hourColumn >= 0) {
      return true;
    }
    List<String> cells = cells(line);
    for (int i = 0; i < Math.min(3, cells.size()); i++) {
      if (hour(cells.get(i)).isPresent()) {
        hourColumn = i;
        return true;
      }
      if (i + 1 < cells.size() && hour(cells.get(i) + " " + cells.get(i + 1)).isPresent()) {
        hourColumn = i;
        dayApart = true;
        return true;
      }
    }
    return false;
  }

  private void row(int line, String text) {
    List<String> cells = cells(text);
    int temperatureColumn = hourColumn + (dayApart ? 2 : 1);
    if (cells.size() <= temperatureColumn) {
      fault(line, Fault.COLUMNS, text);
      return;
    }
    String written =
        dayApart ? cells.get(hourColumn) + " " + cells.get(hourColumn + 1) : cells.get(hourColumn);
    Optional<Object> hour = hour(written);
    if (hour.isEmpty()) {
      fault(line, Fault.HOUR, written);
      return;
    }
    Instant at;
    if (hour.get() instanceof LocalDateTime local) {
      List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
      if (offsets.isEmpty()) {
        fault(line, Fault.HOUR_SKIPPED, written);
        return;
      }
      at = local.toInstant(offsets.getFirst());
      if (offsets.size() > 1 && seen.contains(at)) {
        at = local.toInstant(offsets.getLast());
      }
    } else {
      at = ((OffsetDateTime) hour.get()).toInstant();
    }
    temperature(line, cells.get(temperatureColumn), at, written);
  }

  private void temperature(int line, String cell, Instant at, String written) {
    BigDecimal degrees;
    try {
      degrees =
          new BigDecimal(
              cell.replaceAll("[°º]?\\s*C$", "").strip().replace(',', '.').replace('−', '-'));
    } catch (NumberFormatException e) {
      fault(line, Fault.TEMPERATURE, cell);
      return;
    }
    if (degrees.abs().compareTo(FARTHEST) > 0) {
      fault(line, Fault.TEMPERATURE_IMPOSSIBLE, cell);
    } else if (!seen.add(at)) {
      fault(line, Fault.HOUR_TWICE, written);
    } else {
      int centi = degrees.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).intValue();
      readings.add(new TemperatureReading(at, centi));
    }
  }

  private void fault(int line, Fault fault, String text) {
    faults++;
    if (bad.size() < SHOWN_FAULTS) {
      bad.add(new BadRow(line, fault, text.length() <= 60 ? text : text.substring(0, 60) + "…"));
    }
  }

  /** Either a LocalDateTime or, when the logger wrote its offset, an OffsetDateTime. */
  private static Optional<Object> hour(String written) {
    String text = written.strip();
    if (text.length() < 14 || text.length() > 35) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text.replaceFirst("^(\\S{10}) ", "$1T")));
    } catch (DateTimeException e) {
      // no offset: the zone stated for the whole file holds
    }
    String plain = text.length() > 10 && text.charAt(10) == 'T' ? text.replace('T', ' ') : text;
    for (DateTimeFormatter format : HOURS) {
      try {
        return Optional.of(LocalDateTime.parse(plain, format));
      } catch (DateTimeException e) {
        // another format may fit
      }
    }
    return Optional.empty();
  }

  private static List<String> cells(String line) {
    String separator = line.indexOf(';') >= 0 ? ";" : line.indexOf('\t') >= 0 ? "\t" : ",";
    return Arrays.stream(line.split(separator, -1))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
        .toList();
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
