package mx.trazo.web.analysis;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.trazo.course.AgreementMonth;
import mx.trazo.course.Served;
import mx.trazo.network.Agreement;
import mx.trazo.network.Catalogue;
import mx.trazo.order.OrderReason;
import mx.trazo.result.pdf.PdfSheet;
import mx.trazo.result.pdf.PlainPaper;
import mx.trazo.result.pdf.Style;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ReadAnalysis.Analysis;
import mx.trazo.web.analysis.FigureTable.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The monthly report of an agreement on letter paper: each figure with what is counted and up to
 * when. Nothing names a person.
 */
@Singleton
class MonthPaper {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM 'de' uuuu", AnalysisWords.MEXICO);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", AnalysisWords.MEXICO);
  private static final float FOOT = 40;

  /** Columns of the promises by test: those of the page that fit on paper. */
  private static final List<Integer> PROMISES = List.of(0, 1, 2, 3, 4, 5, 6, 7, 9);

  private final AnalysisWords words;
  private final Catalogue catalogue;

  MonthPaper(AnalysisWords words, Catalogue catalogue) {
    this.words = words;
    this.catalogue = catalogue;
  }

  /**
   * What stands in a report.
   *
   * @param laboratory whose part alone it is, or null for all that work under the agreement
   * @param promises the tables of finished work
   * @param arrivals the tables of what came
   */
  record Content(
      Agreement agreement,
      YearMonth month,
      @Nullable String laboratory,
      AgreementMonth figures,
      Analysis finished,
      AnalysisTables promises,
      ArrivalTables arrivals) {}

  /** The report as a PDF. */
  byte[] pdf(Content it) {
    return PlainPaper.write(
        words.t("month.title", MONTH.format(it.month())),
        sheet -> {
          head(sheet, it);
          counters(sheet, it);
          tables(sheet, it);
          definitions(sheet);
        },
        (sheet, page) -> foot(sheet, it, page));
  }

  private void head(PdfSheet sheet, Content it) {
    sheet.paragraph(
        words.t("month.title", MONTH.format(it.month())),
        PdfSheet.LEFT,
        PdfSheet.WIDTH,
        Style.TITLE);
    sheet.down(4);
    sheet.paragraph(it.agreement().title(), PdfSheet.LEFT, PdfSheet.WIDTH, Style.SUBTITLE);
    sheet.down(4);
    String parties =
        it.agreement().parties().stream()
            .map(party -> catalogue.getInstitution(party.institution()).name())
            .distinct()
            .collect(Collectors.joining(" · "));
    line(sheet, "month.code", it.agreement().code());
    line(sheet, "month.parties", parties);
    if (it.laboratory() != null) {
      line(sheet, "month.laboratory", it.laboratory());
    }
    line(sheet, "month.cut", cut(it));
    if (AnalysisWindow.dayOf(it.figures().arrivals().readAt())
        .isBefore(it.month().plusMonths(1).atDay(1))) {
      sheet.down(4);
      sheet.paragraph(
          words.t("month.going"), PdfSheet.LEFT, PdfSheet.WIDTH, Style.STRONG.in(Style.AMBER));
    }
  }

  private void line(PdfSheet sheet, String key, String value) {
    sheet.paragraph(
        words.t("month.line", words.t(key), value), PdfSheet.LEFT, PdfSheet.WIDTH, Style.BODY);
  }

  private String cut(Content it) {
    return MOMENT.format(it.figures().arrivals().readAt().atZone(AnalysisWindow.ZONE));
  }

  private void counters(PdfSheet sheet, Content it) {
    heading(sheet, words.t("month.counters"));
    var table = new PaperTable(sheet, 2, 0.8);
    table.heads(List.of(words.t("month.what"), words.t("month.number")), 4);
    row(table, "month.persons", it.figures().arrivals().persons());
    row(table, "month.samples", it.figures().arrivals().samples().all());
    row(table, "month.tests", it.finished().groups().all().finished());
    row(table, "month.reports", it.figures().arrivals().reports());
    Served served = it.figures().served();
    for (OrderReason reason : OrderReason.values()) {
      row(table, "month.served." + reason, served.diagnosed().getOrDefault(reason, 0L));
    }
    row(table, "month.served.corrected", served.corrected());
  }

  private void row(PaperTable table, String key, long number) {
    table.row(words.t(key), List.of(number(number)));
  }

  private void tables(PdfSheet sheet, Content it) {
    FigureTable tests = it.promises().of(Kind.TEST);
    heading(sheet, words.t("month.promises"));
    draw(sheet, tests, PROMISES, 0.16);
    long unpromised = it.finished().groups().all().unpromised();
    if (unpromised > 0) {
      small(sheet, words.t("analysis.excluded", unpromised));
    }
    heading(sheet, words.t("month.byTest"));
    if (it.figures().served().samples().isEmpty()) {
      small(sheet, words.t("arrivals.hours.none"));
    } else {
      var table = new PaperTable(sheet, 3, 0.6);
      table.heads(
          List.of(
              words.t("analysis.by.TEST"),
              words.t("arrivals.head.came"),
              words.t("arrivals.head.rejected")),
          2);
      it.figures()
          .served()
          .samples()
          .forEach(one ->
              table.row(
                  words.test(one.testCode()), List.of(number(one.came()), number(one.rejected()))));
    }
    for (Kind kind : List.of(Kind.REASON, Kind.HOSPITAL, Kind.STATE)) {
      FigureTable figures = it.arrivals().of(kind);
      heading(sheet, words.t("month.by." + kind));
      small(sheet, figures.title());
      if (!figures.rows().isEmpty()) {
        draw(sheet, figures, List.of(), kind == Kind.REASON ? 0.6 : 0.35);
      }
    }
  }

  /** A table of the page; {@code columns} of its figures, or all when none is named. */
  private static void draw(
      PdfSheet sheet, FigureTable figures, List<Integer> columns, double first) {
    if (figures.rows().isEmpty()) {
      return;
    }
    List<Integer> shown =
        columns.isEmpty()
            ? java.util.stream.IntStream.range(0, figures.heads().size() - 1).boxed().toList()
            : columns;
    var heads = new ArrayList<String>();
    heads.add(figures.heads().getFirst());
    shown.forEach(column -> heads.add(figures.heads().get(column + 1)));
    var table = new PaperTable(sheet, heads.size(), first);
    table.heads(heads, figures.rows().size());
    figures
        .rows()
        .forEach(row ->
            table.row(
                row.name(),
                shown.stream().map(column -> row.figures().get(column).text()).toList()));
  }

  private void definitions(PdfSheet sheet) {
    heading(sheet, words.t("month.definitions"));
    small(sheet, words.t("arrivals.counts"));
    small(sheet, words.t("month.definitions.served"));
    small(sheet, words.t("analysis.counts"));
  }

  private static void heading(PdfSheet sheet, String text) {
    sheet.room(90);
    sheet.down(14);
    sheet.paragraph(text, PdfSheet.LEFT, PdfSheet.WIDTH, Style.HEADING);
    sheet.down(3);
  }

  private static void small(PdfSheet sheet, String text) {
    sheet.paragraph(text, PdfSheet.LEFT, PdfSheet.WIDTH, Style.SMALL);
    sheet.down(3);
  }

  private void foot(PdfSheet sheet, Content it, int page) {
    sheet.text(
        words.t("month.foot", it.agreement().code(), MONTH.format(it.month()), cut(it)),
        PdfSheet.LEFT,
        FOOT,
        Style.SMALL);
    sheet.textEndingAt(
        words.t("month.page", page, sheet.pages()), PdfSheet.RIGHT, FOOT, Style.SMALL);
  }

  private static String number(long number) {
    return String.format(AnalysisWords.MEXICO, "%,d", number);
  }

  /** What the file is called. */
  static String name(Agreement agreement, YearMonth month) {
    String code = agreement.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "trazo-%s-%s.pdf".formatted(code, month);
  }
}
