package mx.trazo.web.analysis;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Agreement;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ControlChart.Signal;
import mx.trazo.turnaround.ReadAnalysis.Week;
import mx.trazo.web.analysis.FigureTable.Kind;
import mx.trazo.web.edge.Messages;
import org.jspecify.annotations.Nullable;

/** How the analysis says things. */
@Singleton
public class AnalysisWords {
  static final Locale MEXICO = Locale.forLanguageTag("es-MX");

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", MEXICO);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", MEXICO);

  private final Messages messages;
  private final Catalogue catalogue;

  AnalysisWords(Messages messages, Catalogue catalogue) {
    this.messages = messages;
    this.catalogue = catalogue;
  }

  String t(String key, @Nullable Object... facts) {
    return messages.get(key, facts);
  }

  String test(String code) {
    return catalogue.findTest(code).map(TestDefinition::name).orElse(code);
  }

  String facility(FacilityId id) {
    return catalogue.findFacility(id).map(Facility::shortName).orElse(id.value());
  }

  /** A form of sample by its name. */
  public String form(String code) {
    return catalogue.findForm(code).map(SpecimenForm::name).orElse(code);
  }

  /** The zone of a facility's clocks. */
  ZoneId zone(FacilityId id) {
    return catalogue.findFacility(id).map(Facility::zone).orElse(AnalysisWindow.ZONE);
  }

  String agreement(Optional<AgreementId> id) {
    return id.map(one -> catalogue.findAgreement(one).map(Agreement::code).orElse(one.value()))
        .orElseGet(() -> t("analysis.agreement.none"));
  }

  /** A weekday: lunes. */
  String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, MEXICO);
  }

  /** An hour of the day: 9 a 10 h. */
  String hour(int hour) {
    return t("arrivals.hour", hour, hour + 1);
  }

  String month(TemporalAccessor at) {
    return MONTH.format(at);
  }

  String week(LocalDate monday) {
    return t("analysis.week", DAY.format(monday));
  }

  String weekIs(Week week, String value, Optional<Signal> signal) {
    return t("analysis.week.is", DAY.format(week.monday()), value, week.work().finished())
        + signal.map(one -> " · " + t("analysis.signal." + one.name())).orElse("");
  }

  /** A time in hours with one decimal. */
  static BigDecimal hours(Duration time) {
    return BigDecimal.valueOf(time.toSeconds())
        .divide(BigDecimal.valueOf(3_600), 1, RoundingMode.HALF_UP);
  }

  /** What was asked for: months, and of what. */
  String asked(AnalysisWindow window, AnalysisFilter filter) {
    var text = new StringBuilder(span(window.from(), window.to()));
    chosen(filter).forEach(one -> text.append(" · ").append(one.name()));
    return text.toString();
  }

  /** The filters in force, by the names of what they ask for. */
  List<AnalysisView.Chosen> chosen(AnalysisFilter filter) {
    var chosen = new ArrayList<AnalysisView.Chosen>();
    if (filter.testCode() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.TEST, test(filter.testCode())));
    }
    if (filter.laboratory() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.LABORATORY, facility(filter.laboratory())));
    }
    if (filter.agreement() != null) {
      chosen.add(
          new AnalysisView.Chosen(Kind.AGREEMENT, agreement(Optional.of(filter.agreement()))));
    }
    if (filter.state() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.STATE, filter.state().spanishName()));
    }
    if (filter.hospital() != null) {
      chosen.add(new AnalysisView.Chosen(Kind.HOSPITAL, facility(filter.hospital())));
    }
    return chosen;
  }

  private String span(YearMonth from, YearMonth to) {
    return from.equals(to) ? month(from) : t("analysis.span", month(from), month(to));
  }
}
