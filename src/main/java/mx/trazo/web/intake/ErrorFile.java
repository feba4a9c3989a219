package mx.trazo.web.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.SafeCell;
import mx.trazo.web.words.Sentences;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The rows that became nothing, as they were sent, each with its reason: to be corrected and sent
 * again as it is.
 */
@Singleton
class ErrorFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ImportWords words;
  private final Sentences sentences;
  private final Messages messages;

  ErrorFile(ImportWords words, Sentences sentences, Messages messages) {
    this.words = words;
    this.sentences = sentences;
    this.messages = messages;
  }

  /** CSV in UTF-8 with byte order mark, which is what Excel needs; no cell begins a formula. */
  byte[] of(ImportRun run) {
    var text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(safe(headings(run)));
      for (RowVerdict verdict : run.faults()) {
        printer.printRecord(safe(cells(run, verdict)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What is wrong with a row, in a sentence. */
  String sentence(ImportRun run, RowFault fault) {
    return sentences.of(fault.refusal(), run.actor().facility());
  }

  /** Where it is wrong; empty for the row as a whole. */
  String columnOf(RowFault fault) {
    return fault.column() == null ? "" : words.heading(fault.column());
  }

  private List<String> headings(ImportRun run) {
    var headings = new ArrayList<String>();
    for (int i = 0; i < width(run); i++) {
      headings.add(run.columns().at(i).map(words::heading).orElse(""));
    }
    ImportWords.OF_ERRORS.forEach(key -> headings.add(messages.get(key)));
    return headings;
  }

  private List<String> cells(ImportRun run, RowVerdict verdict) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < width(run); i++) {
      cells.add(run.columns().at(i).isPresent() ? verdict.row().cell(i) : "");
    }
    cells.add(Integer.toString(verdict.row().number()));
    RowFault fault = verdict.fault();
    cells.add(fault == null ? "" : columnOf(fault));
    cells.add(fault == null ? "" : sentence(run, fault));
    return cells;
  }

  private static int width(ImportRun run) {
    return run.columns().places().values().stream().mapToInt(i -> i + 1).max().orElse(0);
  }

  private static List<String> safe(List<String> cells) {
    return cells.stream().map(SafeCell::of).toList();
  }
}
