package mx.trazo.result.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.trazo.order.Laterality;
import mx.trazo.result.Amendment;
import mx.trazo.result.ReportDocument;
import mx.trazo.result.ReportDocument.Issuer;
import mx.trazo.result.ReportDocument.Sample;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.Signature;
import mx.trazo.result.VerificationCode;
import mx.trazo.result.pdf.PdfTable.Cell;
import mx.trazo.specimen.CollectionMethod;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The order of things on a report, from the laboratory's name to the signatures. */
final class ReportLayout {
  private static final float CODE = 66;

  private final PdfSheet sheet;
  private final ReportWords words;
  private final ReportDocument document;
  private final String verifyAt;

  ReportLayout(PDDocument pdf, ReportDocument document, String verifyAt) throws IOException {
    this.document = document;
    this.verifyAt = verifyAt;
    this.words = new ReportWords(document.zone());
    this.sheet = new PdfSheet(pdf, new PdfFonts(pdf), this::head);
  }

  /** Draws every page. */
  void draw() {
    sheet.newPage();
    amendment();
    identity();
    samples();
    heading("report.results");
    new ValueSections(sheet, words, document).draw();
    words();
    signatures();
    sheet.finish(this::foot);
  }

  private void head() {
    sheet.draw(stream -> {
      stream.setNonStrokingColor(Style.GREEN);
      stream.addRect(0, 782, 612, 10);
      stream.fill();
    });
    if (sheet.pages() > 1) {
      shortHead();
    } else {
      fullHead();
    }
  }

  private void shortHead() {
    String who = document.patient().name() + " · " + testAndVersion();
    String code = words.of("report.code", VerificationCode.grouped(document.verificationCode()));
    sheet.textEndingAt(code, PdfSheet.RIGHT, 760, Style.SMALL);
    float free = PdfSheet.RIGHT - PdfSheet.LEFT - sheet.width(code, Style.SMALL) - 14;
    float base = 760;
    for (String line : sheet.wrap(who, Style.STRONG, free)) {
      sheet.text(line, PdfSheet.LEFT, base, Style.STRONG);
      base -= 12;
    }
    sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT, base + 4, Style.LINE, 0.7f);
    sheet.to(base - 6);
  }

  private String testAndVersion() {
    return document.request().testName()
        + (document.version().number() > 1
            ? " · " + words.of("report.version", document.version().number())
            : "");
  }

  private void fullHead() {
    Issuer laboratory = document.laboratory();
    sheet.text(
        laboratory.institution().toUpperCase(Locale.ROOT), PdfSheet.LEFT, 757, Style.SMALL_STRONG);
    float width = PdfSheet.WIDTH - CODE - 120;
    var name = new Style(12.5f, true, Style.INK);
    List<String> lines = sheet.wrap(laboratory.name(), name, width);
    sheet.lines(lines, PdfSheet.LEFT, 751, name);
    float below = 751 - lines.size() * name.leading() - 2;
    sheet.lines(List.of(place(laboratory)), PdfSheet.LEFT, below, Style.SMALL);
    code();
    float title = Math.min(below - 36, 695);
    sheet.text(words.of("report.title"), PdfSheet.LEFT, title, Style.TITLE);
    sheet.text(document.request().testName(), PdfSheet.LEFT, title - 17, Style.SUBTITLE);
    float rule = title - 27;
    sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT, rule, Style.GREEN, 1.2f);
    sheet.to(rule - 10);
  }

  private String place(Issuer issuer) {
    var parts = new ArrayList<String>();
    parts.add(issuer.place());
    if (issuer.clues() != null) {
      parts.add("CLUES " + issuer.clues());
    }
    if (issuer.phone() != null) {
      parts.add(words.of("report.phone", issuer.phone()));
    }
    return String.join(" · ", parts);
  }

  private void code() {
    float left = PdfSheet.RIGHT - CODE;
    String grouped = VerificationCode.grouped(document.verificationCode());
    ReportSymbol.draw(sheet, verifyAt + document.verificationCode(), left, 766, CODE);
    float right = left - 10;
    sheet.textEndingAt(words.of("report.verification"), right, 757, Style.SMALL);
    sheet.textEndingAt(grouped, right, 744, new Style(10.5f, true, Style.INK));
    sheet.textEndingAt(status(), right, 729, chip());
    sheet.textEndingAt(
        words.of("report.version", document.version().number()), right, 718, Style.SMALL);
  }

  private String status() {
    return words.of(document.status()).toUpperCase(Locale.ROOT);
  }

  private Style chip() {
    boolean plain = document.version().isReleased() && document.version().amendment() == null;
    return new Style(9.5f, true, plain ? Style.GREEN : Style.AMBER);
  }

  private void amendment() {
    ReportVersion version = document.version();
    if (!version.isReleased()) {
      sheet.down(2);
      new ValueSections(sheet, words, document)
          .highlight(words.of("report.notice"), words.of("report.draft"), "", true);
      sheet.down(8);
    }
    Amendment amendment = version.amendment();
    if (amendment == null) {
      return;
    }
    String previous =
        words.of(
            "report.replaces",
            version.number() - 1,
            document.previousReleasedAt() == null
                ? words.of("report.unknown")
                : words.when(document.previousReleasedAt()));
    new ValueSections(sheet, words, document)
        .highlight(
            previous,
            words.of("report.amendment." + amendment.kind().name()),
            words.of("report.reason", amendment.reason()),
            true);
    sheet.down(8);
  }

  private void identity() {
    var patient = document.patient();
    var request = document.request();
    var left = new ArrayList<String[]>();
    add(left, "report.patient.name", patient.name());
    add(left, "report.patient.birth", words.birth(patient.birthDate(), request.orderedAt()));
    add(left, "report.patient.sex", words.of(patient.sex()));
    add(left, "report.patient.curp", words.orUnknown(patient.curp()));
    add(left, "report.patient.nss", patient.nss());
    add(left, "report.patient.record", patient.recordNumber());
    add(left, "report.hospital", document.hospital().name());
    add(left, "report.hospital.place", place(document.hospital()));
    var right = new ArrayList<String[]>();
    add(right, "report.physician", request.physician());
    add(right, "report.ordered", words.when(request.orderedAt()));
    add(right, "report.placer", request.placerNumber());
    add(right, "report.agreement", request.agreement());
    add(right, "report.diagnosis", request.diagnosis());
    add(right, "report.birads", request.biRads());
    add(right, "report.site", site());
    add(right, "report.neoadjuvant", words.of(request.neoadjuvant()));
    add(right, "report.question", request.question());
    float top = sheet.y();
    float half = PdfSheet.WIDTH / 2 - 10;
    float one = panel("report.patient", left, PdfSheet.LEFT, half, top);
    float two = panel("report.request", right, PdfSheet.LEFT + half + 20, half, top);
    sheet.to(Math.min(one, two) - 6);
  }

  private @Nullable String site() {
    String where = document.request().bodySite();
    Laterality laterality = document.request().laterality();
    if (laterality == Laterality.NOT_STATED) {
      return where;
    }
    String side = words.of(laterality);
    return where == null ? side : where + ", " + side.toLowerCase(Locale.ROOT);
  }

  private void add(List<String[]> rows, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      rows.add(new String[] {words.of(key), value});
    }
  }

  private float panel(String title, List<String[]> rows, float x, float width, float top) {
    sheet.text(words.of(title), x, top - Style.HEADING.size(), Style.HEADING);
    float y = top - Style.HEADING.leading() - 4;
    float label = 82;
    for (String[] row : rows) {
      List<String> value = sheet.wrap(row[1], Style.BODY, width - label);
      sheet.text(row[0], x, y - Style.BODY.size(), Style.SMALL);
      sheet.lines(value, x + label, y, Style.BODY);
      y -= value.size() * Style.BODY.leading() + 1.6f;
    }
    return y;
  }

  private void heading(String key) {
    sheet.room(60);
    sheet.down(8);
    sheet.text(words.of(key), PdfSheet.LEFT, sheet.y() - Style.HEADING.size(), Style.HEADING);
    sheet.down(Style.HEADING.leading() + 4);
  }

  private void samples() {
    if (document.samples().isEmpty()) {
      return;
    }
    heading("report.samples");
    var table =
        new PdfTable(
            sheet,
            List.of(
                words.of("report.column.designation"),
                words.of("report.column.form"),
                words.of("report.column.collected"),
                words.of("report.column.fixed"),
                words.of("report.column.received"),
                words.of("report.column.accepted")),
            30,
            40,
            26,
            44,
            26,
            26);
    for (Sample sample : document.samples()) {
      String fixation =
          sample.fixative() == null && sample.fixedAt() == null
              ? "–"
              : sample.fixedAt() == null && sample.fixationEndedAt() == null
                  ? words.of("report.fixation.untimed", words.orUnknown(sample.fixative()))
                  : words.of(
                      "report.fixation",
                      words.orUnknown(sample.fixative()),
                      words.shortly(sample.fixedAt()),
                      words.shortly(sample.fixationEndedAt()));
      String number = sample.accession() == null ? sample.label() : sample.accession();
      table.row(
          Cell.strong(sample.designation() + "\n" + number),
          Cell.of(
              sample.method() == CollectionMethod.NOT_STATED
                  ? sample.form()
                  : sample.form() + "\n" + words.of(sample.method())),
          Cell.of(words.shortly(sample.collectedAt())),
          Cell.small(fixation),
          Cell.of(words.shortly(sample.receivedAt())),
          Cell.of(words.shortly(sample.acceptedAt())));
      if (!document.version().values().subjects().contains(sample.id())) {
        table.remark(words.of("report.unread"), Style.SMALL);
      }
      if (!sample.notices().isEmpty()) {
        table.remark(
            sample.notices().stream().map(words::of).collect(Collectors.joining(" · ")),
            Style.SMALL.in(Style.AMBER));
      }
    }
    sheet.down(3);
    sheet.paragraph(
        words.zone(document.version().entered().at()),
        PdfSheet.LEFT + 4,
        PdfSheet.WIDTH,
        Style.SMALL);
  }

  private void words() {
    ReportVersion version = document.version();
    if (version.conclusion() != null) {
      heading("report.conclusion");
      sheet.paragraph(version.conclusion(), PdfSheet.LEFT, PdfSheet.WIDTH, Style.BODY);
    }
    if (!version.notes().isEmpty()) {
      heading("report.notes");
      for (String note : version.notes()) {
        sheet.paragraph("• " + note, PdfSheet.LEFT, PdfSheet.WIDTH, Style.BODY);
        sheet.down(2);
      }
    }
  }

  private void signatures() {
    float third = PdfSheet.WIDTH / 3;
    sheet.room(96);
    sheet.down(16);
    float top = sheet.y();
    ReportVersion version = document.version();
    signature("report.entered", version.entered(), PdfSheet.LEFT, top, third);
    signature("report.verified", version.verified(), PdfSheet.LEFT + third, top, third);
    signature("report.released", version.released(), PdfSheet.LEFT + 2 * third, top, third);
    sheet.down(70);
  }

  private void signature(String key, @Nullable Signature by, float x, float top, float width) {
    sheet.rule(x, x + width - 14, top, by == null ? Style.LINE : Style.GREEN, 1.2f);
    float y = top - 5;
    sheet.lines(List.of(words.of(key)), x, y, Style.SMALL);
    y -= Style.SMALL.leading() + 1;
    if (by == null) {
      sheet.lines(List.of(words.of("report.pending")), x, y, Style.BODY);
      return;
    }
    List<String> name = sheet.wrap(by.name(), Style.STRONG, width - 14);
    sheet.lines(name, x, y, Style.STRONG);
    y -= name.size() * Style.STRONG.leading();
    if (by.cedula() != null) {
      sheet.lines(List.of(words.of("report.cedula", by.cedula())), x, y, Style.BODY);
      y -= Style.BODY.leading();
    }
    sheet.lines(sheet.wrap(words.when(by.at()), Style.SMALL, width - 14), x, y, Style.SMALL);
  }

  private void foot(int page) {
    sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT, 50, Style.LINE, 0.7f);
    String grouped = VerificationCode.grouped(document.verificationCode());
    String where =
        verifyAt.isEmpty()
            ? words.of("report.foot", grouped)
            : words.of("report.foot.address", verifyAt, grouped);
    sheet.lines(
        sheet.wrap(where, Style.SMALL, PdfSheet.WIDTH - 90), PdfSheet.LEFT, 46, Style.SMALL);
    sheet.textEndingAt(
        words.of("report.page", page, sheet.pages()),
        PdfSheet.RIGHT,
        46 - 7.6f,
        Style.SMALL_STRONG);
  }
}
