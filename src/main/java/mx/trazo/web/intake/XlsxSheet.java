package mx.trazo.web.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX into the same texts that its CSV would have. */
final class XlsxSheet {
  /** Excel's day 0, so that its day 61 is 1 March 1900; earlier days nobody needs. */
  private static final LocalDateTime DAY_0 = LocalDateTime.of(1899, 12, 30, 0, 0);

  private static final LocalDateTime DAY_0_OF_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private XlsxSheet() {}

  /** The list, or what is wrong with the file as a whole. */
  static Outcome<Sheet> read(byte[] bytes) {
    Optional<Refusal> unsafe = ZipGuard.check(bytes);
    if (unsafe.isPresent()) {
      return new Outcome.Refused<>(unsafe.get());
    }
    var collector = new SheetCollector();
    try (var workbook =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      LocalDateTime dayZero = workbook.isDate1904() ? DAY_0_OF_1904 : DAY_0;
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        Row row = each.next();
        Optional<Refusal> stop = collector.add(row.getRowNum(), cells(row, dayZero));
        if (stop.isPresent()) {
          return new Outcome.Refused<>(stop.get());
        }
      }
    } catch (IOException | RuntimeException e) {
      return Outcome.refused(ImportRefusal.IMPORT_XLSX_BROKEN);
    }
    return collector.sheet();
  }

  private static List<String> cells(Row row, LocalDateTime dayZero) {
    var cells = new ArrayList<String>(Math.min(row.getCellCount(), ImportLimits.COLUMNS));
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(cell -> textOf(cell, dayZero)).orElse(""));
    }
    return cells;
  }

  private static String textOf(Cell cell, LocalDateTime dayZero) {
    if (cell.getValue() instanceof BigDecimal number) {
      return isDate(cell) ? dateOf(number, dayZero) : plain(number);
    }
    if (cell.getType() == CellType.EMPTY) {
      return "";
    }
    String text = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText();
    return text == null ? "" : text;
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null
        && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i)(?s).*[ymdhs].*")
        && !format.equalsIgnoreCase("General")
        && !format.equals("@");
  }

  /** To the second: a spreadsheet's 10:30 is often a little less. */
  private static String dateOf(BigDecimal number, LocalDateTime dayZero) {
    if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0 || Math.abs(number.scale()) > 60) {
      return plain(number);
    }
    long seconds = Math.round(number.multiply(SECONDS).doubleValue());
    LocalDateTime moment = dayZero.plus(seconds, ChronoUnit.SECONDS);
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  /** Fifteen digits are what Excel shows; a number as long as a page is left as it was written. */
  private static String plain(BigDecimal number) {
    if (Math.abs(number.scale()) > 60 || number.precision() > 60) {
      return number.toString();
    }
    BigDecimal shown = number.round(new MathContext(15)).stripTrailingZeros();
    return shown.toPlainString();
  }
}
