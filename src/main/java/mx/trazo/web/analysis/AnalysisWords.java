package mx.trazo.web.analysis;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Agreement;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.TestDefinition;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ControlChart.Signal;
import mx.trazo.turnaround.ReadAnalysis.Week;
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

  String agreement(Optional<AgreementId> id) {
    return id.map(one -> catalogue.findAgreement(one).map(Agreement::code).orElse(one.value()))
        .orElseGet(() -> t("analysis.agreement.none"));
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
    if (filter.testCode() != null) {
      text.append(" · ").append(test(filter.testCode()));
    }
    if (filter.laboratory() != null) {
      text.append(" · ").append(facility(filter.laboratory()));
    }
    if (filter.agreement() != null) {
      text.append(" · ").append(agreement(Optional.of(filter.agreement())));
    }
    if (filter.state() != null) {
      text.append(" · ").append(filter.state().spanishName());
    }
    if (filter.hospital() != null) {
      text.append(" · ").append(facility(filter.hospital()));
    }
    return text.toString();
  }

  private String span(YearMonth from, YearMonth to) {
    return from.equals(to) ? month(from) : t("analysis.span", month(from), month(to));
  }
}
