package mx.trazo.result.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.result.Allred;
import mx.trazo.result.FlowConclusion;
import mx.trazo.result.FlowMarker;
import mx.trazo.result.FlowValues;
import mx.trazo.result.Her2;
import mx.trazo.result.Her2Status;
import mx.trazo.result.HormoneReceptor;
import mx.trazo.result.HormoneStatus;
import mx.trazo.result.IhcBlock;
import mx.trazo.result.IhcValues;
import mx.trazo.result.IshBlock;
import mx.trazo.result.IshResult;
import mx.trazo.result.IshValues;
import mx.trazo.result.ReportDocument;
import mx.trazo.result.SubtypeRule;
import mx.trazo.result.SurrogateSubtype;
import mx.trazo.result.pdf.PdfTable.Cell;
import org.jspecify.annotations.Nullable;

/** The values of a report as tables. */
final class ValueSections {
  private final PdfSheet sheet;
  private final ReportWords words;
  private final ReportDocument document;

  ValueSections(PdfSheet sheet, ReportWords words, ReportDocument document) {
    this.sheet = sheet;
    this.words = words;
    this.document = document;
  }

  /** Draws them all. */
  void draw() {
    switch (document.version().values()) {
      case IhcValues ihc -> ihc.blocks().forEach(this::ihc);
      case IshValues ish -> ish.blocks().forEach(this::ish);
      case FlowValues flow -> flow(flow);
    }
  }

  private void subject(String key, SpecimenId id) {
    sheet.room(90);
    sheet.down(4);
    String label =
        document.samples().stream()
            .filter(sample -> sample.id().equals(id))
            .map(sample -> " · " + sample.label())
            .findFirst()
            .orElse("");
    String text = words.of(key, document.designationOf(id)) + label;
    sheet.text(text, PdfSheet.LEFT, sheet.y() - Style.STRONG.size(), Style.STRONG);
    sheet.down(Style.STRONG.leading() + 3);
  }

  private void ihc(IhcBlock block) {
    subject("report.block", block.specimen());
    var table =
        new PdfTable(
            sheet,
            List.of(
                words.of("report.column.marker"),
                words.of("report.column.value"),
                words.of("report.column.interpretation"),
                words.of("report.column.detail")),
            26,
            22,
            20,
            40);
    receptor(table, "report.er", block.estrogen(), block.estrogen().asEstrogen().orElse(null));
    receptor(
        table,
        "report.pr",
        block.progesterone(),
        block.progesterone().asProgesterone().orElse(null));
    her2(table, block.her2());
    table.row(
        Cell.strong(words.of("report.ki67")),
        Cell.of(words.of(block.ki67().percent())),
        Cell.of("–"),
        Cell.small(words.of(block.ki67().count())));
    subtype(block);
    comment(block.comment());
  }

  private void receptor(
      PdfTable table, String key, HormoneReceptor receptor, @Nullable HormoneStatus status) {
    var details = new ArrayList<String>();
    receptor.allred().map(this::allred).ifPresent(details::add);
    if (receptor.internalControl() != null) {
      details.add(words.of("report.internal", words.of(receptor.internalControl())));
    }
    if (receptor.controls() != null) {
      details.add(words.of("report.controls", words.of(receptor.controls())));
    }
    table.row(
        Cell.strong(words.of(key)),
        Cell.of(
            words.of(
                "report.nuclei", words.of(receptor.percent()), words.of(receptor.intensity()))),
        meaning(status, status == HormoneStatus.LOW_POSITIVE),
        Cell.small(String.join("\n", details)));
  }

  private String allred(Allred score) {
    return words.of("report.allred", score.total(), score.proportion(), score.intensity());
  }

  private void her2(PdfTable table, Her2 her2) {
    var details = new ArrayList<String>();
    if (her2.percent() != null) {
      details.add(words.of("report.membrane", words.of(her2.percent())));
    }
    if (her2.zero() != null) {
      details.add(words.of(her2.zero()));
    }
    Her2Status status = her2.status().orElse(null);
    if (status == Her2Status.EQUIVOCAL) {
      details.add(words.of("report.ish.pending"));
    }
    if (her2.settledBy() != null) {
      details.add(words.of("report.ish.settled", words.of(her2.settledBy())));
    }
    table.row(
        Cell.strong(words.of("report.her2")),
        Cell.of(words.of(her2.score())),
        meaning(status, status == Her2Status.EQUIVOCAL),
        Cell.small(String.join("\n", details)));
  }

  private Cell meaning(@Nullable Enum<?> status, boolean caution) {
    return new Cell(words.of(status), caution ? Style.STRONG.in(Style.AMBER) : Style.STRONG);
  }

  private void subtype(IhcBlock block) {
    SurrogateSubtype confirmed = block.confirmed();
    if (confirmed == null) {
      return;
    }
    String rule =
        block
            .suggested()
            .map(suggested ->
                words.of(
                    suggested == confirmed ? "report.subtype.same" : "report.subtype.other",
                    words.of(suggested),
                    SubtypeRule.IN_FORCE.version()))
            .orElse("");
    highlight(
        words.of("report.subtype"),
        words.of(confirmed),
        rule,
        confirmed == SurrogateSubtype.INCONCLUSIVE_ISH_PENDING);
  }

  private void ish(IshBlock block) {
    subject("report.block", block.specimen());
    var table =
        new PdfTable(
            sheet,
            List.of(words.of("report.column.determination"), words.of("report.column.value")),
            45,
            55);
    pair(table, "report.ish.method", words.of(block.method()));
    pair(table, "report.ish.her2", figure(block.her2Copies()));
    pair(table, "report.ish.cep17", figure(block.cep17Copies()));
    pair(table, "report.ish.ratio", figure(block.ratio()));
    pair(table, "report.ish.group", block.group() == null ? "–" : String.valueOf(block.group()));
    pair(table, "report.ish.cells", block.cells() == null ? "–" : String.valueOf(block.cells()));
    highlight(
        words.of("report.ish.result"),
        words.of(block.result()),
        words.of("report.ish.by"),
        block.result() == IshResult.NOT_EVALUABLE);
    comment(block.comment());
  }

  private void pair(PdfTable table, String key, String value) {
    table.row(Cell.of(words.of(key)), Cell.strong(value));
  }

  private void flow(FlowValues flow) {
    subject("report.sample", flow.specimen());
    var quality =
        new PdfTable(
            sheet,
            List.of(
                words.of("report.flow.viability"),
                words.of("report.flow.cells"),
                words.of("report.flow.blasts"),
                words.of("report.flow.scheme")),
            22,
            26,
            20,
            40);
    String scheme = words.of(flow.scheme());
    String version = flow.schemeVersion() == null ? "" : " · " + flow.schemeVersion();
    quality.row(
        Cell.strong(percent(flow.viability())),
        Cell.strong(
            flow.cells() == null ? "–" : words.of("report.flow.count", figure(flow.cells()))),
        Cell.strong(percent(flow.blasts())),
        Cell.of(scheme + version));
    sheet.down(8);
    if (!flow.markers().isEmpty()) {
      markers(flow.markers());
    }
    highlight(
        words.of("report.flow.conclusion"),
        words.of(flow.conclusion()),
        flow.interpretation() == null ? "" : flow.interpretation(),
        flow.conclusion() == FlowConclusion.INSUFFICIENT);
  }

  private void markers(List<FlowMarker> markers) {
    var table =
        new PdfTable(
            sheet,
            List.of(
                words.of("report.column.marker"),
                words.of("report.column.population"),
                words.of("report.column.positive"),
                words.of("report.column.intensity"),
                words.of("report.column.comment")),
            18,
            26,
            14,
            18,
            32);
    for (FlowMarker marker : markers) {
      table.row(
          Cell.strong(marker.name()),
          Cell.of(marker.population()),
          Cell.of(percent(marker.percent())),
          Cell.of(words.of(marker.intensity())),
          Cell.small(marker.comment() == null ? "" : marker.comment()));
    }
    sheet.down(4);
  }

  private void comment(@Nullable String comment) {
    if (comment != null) {
      sheet.down(4);
      sheet.paragraph(
          words.of("report.comment", comment), PdfSheet.LEFT + 4, PdfSheet.WIDTH - 8, Style.BODY);
    }
    sheet.down(6);
  }

  /** A box for what the reader looks for first. */
  void highlight(String name, String answer, String detail, boolean caution) {
    var strong = new Style(11f, true, caution ? Style.AMBER : Style.GREEN);
    List<String> answers = sheet.wrap(answer, strong, PdfSheet.WIDTH - 24);
    List<String> details =
        detail.isBlank() ? List.of() : sheet.wrap(detail, Style.BODY, PdfSheet.WIDTH - 24);
    float height =
        18
            + Style.SMALL.leading()
            + answers.size() * strong.leading()
            + details.size() * Style.BODY.leading();
    if (height > 420) {
      highlight(name, answer, "", caution);
      sheet.paragraph(detail, PdfSheet.LEFT + 4, PdfSheet.WIDTH - 8, Style.BODY);
      return;
    }
    sheet.room(height + 6);
    sheet.down(6);
    float top = sheet.y();
    sheet.box(PdfSheet.LEFT, top, PdfSheet.WIDTH, height, caution ? Style.AMBER_MIST : Style.MIST);
    sheet.box(PdfSheet.LEFT, top, 3, height, caution ? Style.AMBER : Style.GREEN);
    sheet.lines(List.of(name), PdfSheet.LEFT + 12, top - 8, Style.SMALL);
    float next = top - 8 - Style.SMALL.leading();
    sheet.lines(answers, PdfSheet.LEFT + 12, next, strong);
    next -= answers.size() * strong.leading();
    sheet.lines(details, PdfSheet.LEFT + 12, next, Style.BODY);
    sheet.down(height);
  }

  private static String figure(@Nullable BigDecimal figure) {
    return figure == null ? "–" : figure.toPlainString();
  }

  private static String percent(@Nullable BigDecimal figure) {
    return figure == null ? "–" : figure.toPlainString() + " %";
  }
}
