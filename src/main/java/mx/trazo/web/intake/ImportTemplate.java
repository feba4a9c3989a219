package mx.trazo.web.intake;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.web.edge.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty list: its headings and one invented row that the import passes over. */
@Singleton
class ImportTemplate {
  private static final int EMPTY_ROWS = 200;

  private final ImportWords words;
  private final Messages messages;

  ImportTemplate(ImportWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
  }

  /** As CSV in UTF-8 with byte order mark. */
  byte[] csv() {
    var text = new StringBuilder("\uFEFF");
    try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(headings());
      printer.printRecord(example());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As XLSX; every cell is text, so that nothing typed there is changed by the spreadsheet. */
  byte[] xlsx() {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Trazo", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(messages.get("import.template.sheet"));
      List<String> headings = headings();
      List<String> example = example();
      sheet.range(0, 0, EMPTY_ROWS, headings.size() - 1).style().format("@").set();
      for (Column column : Column.values()) {
        int i = headings.indexOf(words.heading(column));
        sheet.value(0, i, headings.get(i));
        sheet.value(1, i, example.get(i));
        sheet.width(i, Math.max(14, headings.get(i).length() + 2));
        String fill = column.needed() ? "F4E3C8" : "EFEFEF";
        sheet.style(0, i).bold().fillColor(fill).format("@").set();
        sheet.style(1, i).italic().fontColor("777777").format("@").set();
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private List<String> headings() {
    return Arrays.stream(Column.values()).map(words::heading).toList();
  }

  private List<String> example() {
    return Arrays.stream(Column.values()).map(this::example).toList();
  }

  /** Nobody's data; names say that it is an example. */
  private String example(Column column) {
    return switch (column) {
      case KEY -> RowReader.EXAMPLE;
      case CURP, NSS, BIRTH_STATE, ANTICOAGULANT, VOLUME -> "";
      case REASON -> words.word(OrderReason.DIAGNOSIS);
      case PRIORITY -> words.word(Priority.ROUTINE);
      case LATERALITY -> words.word(Laterality.LEFT);
      case NEOADJUVANT, DECALCIFIED -> words.word(YesNoUnknown.NO);
      case METHOD -> words.word(CollectionMethod.CORE_NEEDLE);
      default -> messages.get("import.example." + column.name());
    };
  }
}
