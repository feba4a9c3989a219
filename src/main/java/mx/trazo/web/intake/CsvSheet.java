package mx.trazo.web.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.web.edge.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV as spreadsheets write it: with or without byte order mark, UTF-8, UTF-16 or
 * Windows-1252, with commas, semicolons or tabs.
 */
final class CsvSheet {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** The line by which Excel is told of the delimiter. */
  private static final Pattern SEP = Pattern.compile("\\A\"?sep=([,;\\t|])\"?\\r?\\n");

  private CsvSheet() {}

  /** The list, or what is wrong with the file as a whole. */
  static Outcome<Sheet> read(byte[] bytes) {
    String text = decode(bytes);
    if (text.indexOf('\0') >= 0) {
      return Outcome.refused(ImportRefusal.IMPORT_NOT_A_LIST);
    }
    Matcher sep = SEP.matcher(text);
    boolean told = sep.find();
    char delimiter = told ? sep.group(1).charAt(0) : sniff(text);
    String body = told ? text.substring(sep.end()) : text;
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(delimiter != '\t')
            .get();
    var collector = new SheetCollector();
    long line = 1;
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(body)).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        line = parser.getCurrentLineNumber();
        Optional<Refusal> stop =
            collector.add(Math.toIntExact(record.getRecordNumber()), cells(record));
        if (stop.isPresent()) {
          return new Outcome.Refused<>(stop.get());
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return Outcome.refused(ImportRefusal.IMPORT_CSV_BROKEN, Long.toString(line + 1));
    }
    return collector.sheet();
  }

  private static List<String> cells(CSVRecord record) {
    var cells = new ArrayList<String>(record.size());
    for (String cell : record) {
      cells.add(SafeCell.undo(cell));
    }
    return cells;
  }

  /** UTF-8 when it is that without a flaw; what is not was most likely written by Excel. */
  private static String decode(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, from, bytes.length - from, WINDOWS);
    }
  }

  private static boolean begins(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** What stands most often in the first line that says something, outside quotes. */
  private static char sniff(String text) {
    var counts = new int[DELIMITERS.length];
    boolean quoted = false;
    boolean said = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (said) {
          break;
        }
      } else if (!quoted) {
        said = said || Character.isLetterOrDigit(c);
        for (int d = 0; d < DELIMITERS.length; d++) {
          counts[d] += c == DELIMITERS[d] ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int d = 1; d < counts.length; d++) {
      best = counts[d] > counts[best] ? d : best;
    }
    return DELIMITERS[best];
  }
}
