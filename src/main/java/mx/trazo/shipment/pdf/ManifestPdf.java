package mx.trazo.shipment.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.specimen.label.LabelCode;

/**
 * The manifest of a box on carta paper: what it is, from where to where, and every container in it.
 * It names no patient: the box passes through many hands. All words come from the caller.
 */
public final class ManifestPdf {
  private static final double[] SHARES = {0.22, 0.12, 0.26, 0.22, 0.18};
  private static final float ROW = 17;

  private final String title;
  private final LabelCode.BoxCode box;
  private String subtitle = "";
  private final List<Fact> facts = new ArrayList<>();
  private List<String> columns = List.of();
  private final List<Row> rows = new ArrayList<>();
  private List<String> signatures = List.of();

  private ManifestPdf(String title, LabelCode.BoxCode box) {
    this.title = title;
    this.box = box;
  }

  private record Fact(String word, List<String> lines) {}

  private record Row(List<String> cells, String beneath) {}

  /** Begins the paper of a box. */
  public static ManifestPdf titled(String title, LabelCode.BoxCode box) {
    return new ManifestPdf(title, box);
  }

  /** A line under the title, for instance whose time the hours are in. */
  public ManifestPdf subtitle(String text) {
    subtitle = text;
    return this;
  }

  /** One fact about the box; further lines are written smaller. */
  public ManifestPdf fact(String word, String... lines) {
    facts.add(new Fact(word, List.of(lines)));
    return this;
  }

  /** The heads of the five columns. */
  public ManifestPdf columns(String... heads) {
    if (heads.length != SHARES.length) {
      throw new IllegalArgumentException("a manifest has five columns");
    }
    columns = List.of(heads);
    return this;
  }

  /** One container. */
  public ManifestPdf row(String... cells) {
    if (cells.length != SHARES.length) {
      throw new IllegalArgumentException("a manifest has five columns");
    }
    rows.add(new Row(List.of(cells), ""));
    return this;
  }

  /** Words under the last row, over its whole width and in as many lines as they need. */
  public ManifestPdf beneath(String text) {
    rows.set(rows.size() - 1, new Row(rows.getLast().cells(), text));
    return this;
  }

  /** Who signs, side by side. */
  public ManifestPdf signatures(String... words) {
    signatures = List.of(words);
    return this;
  }

  /**
   * Draws it.
   *
   * @param count a line under the table that says how many there are
   */
  public byte[] pdf(String count) {
    try (var paper = new Paper()) {
      paper.newPage();
      head(paper);
      table(paper);
      paper.room(30);
      paper.text(count, Paper.LEFT, 10, true);
      paper.down(16);
      sign(paper);
      paper.number(box.text());
      return paper.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(Paper paper) throws IOException {
    paper.symbols(box);
    paper.text(title, Paper.LEFT, 17, true);
    paper.down(24);
    paper.text(box.grouped(), Paper.LEFT, 15, true);
    paper.down(17);
    paper.text(subtitle, Paper.LEFT, 9, false);
    paper.down(34);
    double half = paper.width() / 2;
    for (int i = 0; i < facts.size(); i += 2) {
      int most = 1;
      for (int j = i; j < Math.min(i + 2, facts.size()); j++) {
        Fact fact = facts.get(j);
        double x = Paper.LEFT + (j - i) * half;
        paper.textAt(fact.word(), x, 0, 8, false, half - 10);
        for (int k = 0; k < fact.lines().size(); k++) {
          paper.textAt(fact.lines().get(k), x, 13 + k * 12, k == 0 ? 10.5 : 9, k == 0, half - 10);
        }
        most = Math.max(most, fact.lines().size());
      }
      paper.down(20 + 12 * most);
    }
    paper.down(6);
  }

  private void table(Paper paper) throws IOException {
    heads(paper);
    for (Row row : rows) {
      List<String> words = paper.wrap(row.beneath(), 9, paper.width() - 12);
      if (paper.room(ROW + 30 + 12 * words.size())) {
        heads(paper);
      }
      write(paper, row.cells(), 9.5, false);
      for (String line : words) {
        paper.down(12);
        paper.textAt(line, Paper.LEFT + 12, 0, 9, false, paper.width() - 12);
      }
      paper.rule(5);
      paper.down(ROW);
    }
  }

  private void heads(Paper paper) throws IOException {
    write(paper, columns, 8.5, true);
    paper.rule(5);
    paper.down(ROW);
  }

  private static void write(Paper paper, List<String> cells, double size, boolean bold)
      throws IOException {
    double x = Paper.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      double width = SHARES[i] * paper.width();
      paper.textAt(cells.get(i), x, 0, size, bold, width - 6);
      x += width;
    }
  }

  private void sign(Paper paper) throws IOException {
    paper.room(90);
    paper.down(52);
    double share = paper.width() / Math.max(1, signatures.size());
    for (int i = 0; i < signatures.size(); i++) {
      double x = Paper.LEFT + i * share;
      paper.line(x, 0, x + share - 18, 0);
      paper.textAt(signatures.get(i), x, 12, 8.5, false, share - 18);
    }
  }
}
