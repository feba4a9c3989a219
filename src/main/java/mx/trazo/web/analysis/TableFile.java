package mx.trazo.web.analysis;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.web.edge.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of figures as a file for spreadsheets; no cell begins a formula. */
final class TableFile {
  /** The kinds of files, by the ends of their names. */
  static final List<String> ENDINGS = List.of("csv", "xlsx");

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv;charset=utf-8";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TableFile() {}

  /**
   * CSV in UTF-8 with byte order mark, which is what Excel needs: the title, what was asked for,
   * the heads, the rows.
   */
  static byte[] csv(FigureTable table, String asked) {
    var text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(SafeCell.of(table.title()));
      printer.printRecord(SafeCell.of(asked));
      printer.printRecord(table.heads().stream().map(SafeCell::of).toList());
      for (FigureTable.Row row : table.rows()) {
        var cells = new ArrayList<String>();
        cells.add(SafeCell.of(named(row)));
        row.figures().forEach(figure -> cells.add(plain(figure)));
        printer.printRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A table as a file of one of {@link #ENDINGS}. */
  static HttpResponse<?> answer(
      FigureTable table, String asked, AnalysisAddress address, String ending) {
    boolean csv = ending.equals("csv");
    return HttpResponse.ok(csv ? csv(table, asked) : xlsx(table, asked))
        .header(HttpHeaders.CONTENT_TYPE, csv ? CSV : XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"trazo-%s-%s-%s.%s\""
                .formatted(table.kind().word(), address.from(), address.to(), ending));
  }

  /** XLSX with the same rows; figures are numbers. */
  static byte[] xlsx(FigureTable table, String asked) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Trazo", null)) {
      Worksheet sheet = workbook.newWorksheet("Trazo");
      sheet.value(0, 0, table.title());
      sheet.style(0, 0).bold().set();
      sheet.value(1, 0, asked);
      List<String> heads = table.heads();
      for (int i = 0; i < heads.size(); i++) {
        sheet.value(2, i, heads.get(i));
        sheet.style(2, i).bold().set();
      }
      for (int r = 0; r < table.rows().size(); r++) {
        FigureTable.Row row = table.rows().get(r);
        sheet.value(3 + r, 0, named(row));
        for (int i = 0; i < row.figures().size(); i++) {
          FigureTable.Figure figure = row.figures().get(i);
          if (figure.number() == null) {
            sheet.value(3 + r, 1 + i, figure.words());
          } else {
            sheet.value(3 + r, 1 + i, figure.number());
          }
        }
      }
      sheet.freezePane(1, 3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String named(FigureTable.Row row) {
    return row.remark().isEmpty() ? row.name() : row.name() + " (" + row.remark() + ")";
  }

  /**
   * Without separators of thousands, which a spreadsheet would read as another column or as text.
   */
  private static String plain(FigureTable.Figure figure) {
    return figure.number() == null ? SafeCell.of(figure.words()) : figure.number().toPlainString();
  }
}
