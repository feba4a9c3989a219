package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ReportId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.result.ReadReport;
import mx.trazo.result.ReadReport.Whole;
import mx.trazo.result.Report;
import mx.trazo.result.ReportFile;
import mx.trazo.result.ReportFiles;
import mx.trazo.result.ReportStore;
import mx.trazo.result.ReportVersion;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** Gathers what a released report needs; drafts are nobody's business here. */
@Singleton
public class ReportResources {
  private final ReportStore reports;
  private final ReadReport read;
  private final ReportFiles files;
  private final OrderResources orders;
  private final DiagnosticReportTranslator translator;

  /** What it reads and writes with. */
  public ReportResources(
      ReportStore reports,
      ReadReport read,
      ReportFiles files,
      OrderResources orders,
      DiagnosticReportTranslator translator) {
    this.reports = reports;
    this.read = read;
    this.files = files;
    this.orders = orders;
    this.translator = translator;
  }

  /** The last released version of a report, for whoever may read it. */
  Optional<DiagnosticReport> report(Actor actor, ReportId id) {
    return reports.find(actor.scope(), id).flatMap(report -> written(actor, report));
  }

  /** The released versions of a report, newest first, for whoever may read it. */
  List<DiagnosticReport> versions(Actor actor, ReportId id) {
    List<DiagnosticReport> out = new ArrayList<>();
    reports
        .find(actor.scope(), id)
        .ifPresent(report -> {
          for (int number = report.released(); number > 0; number--) {
            written(actor, report, number).ifPresent(out::add);
          }
        });
    return out;
  }

  /** Each released version of a report after its values, the oldest first, for whoever may read. */
  List<Resource> everyVersion(Actor actor, Report report) {
    Optional<Order> order = orders.findOrder(actor, report.order());
    if (order.isEmpty()
        || !(read.read(actor, report.test()) instanceof Outcome.Done<Whole>(var whole))) {
      return List.of();
    }
    OrderedTest test =
        order.get().tests().stream()
            .filter(own -> own.id().equals(report.test()))
            .findFirst()
            .orElseThrow();
    List<Resource> out = new ArrayList<>();
    for (ReportVersion version : whole.versions()) {
      if (version.isReleased()
          && files.file(actor, report.id(), version.number())
              instanceof Outcome.Done<ReportFile>(var file)) {
        List<Observation> values = ObservationTranslator.write(order.get(), report, version);
        values.forEach(value -> out.add(Versions.stamp(value)));
        out.add(Versions.stamp(translator.write(order.get(), test, report, version, values, file)));
      }
    }
    return out;
  }

  /** The report of a test, once a version was released. */
  Optional<DiagnosticReport> reportOf(Actor actor, OrderedTestId test) {
    return reports.findByTest(actor.scope(), test).flatMap(report -> written(actor, report));
  }

  /** One value of a released version. */
  Optional<Observation> observation(Actor actor, ObservationTranslator.Place place) {
    Optional<Report> found =
        reports
            .find(actor.scope(), place.report())
            .filter(report -> place.version() <= report.released());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Report report = found.get();
    Optional<Order> order = orders.findOrder(actor, report.order());
    Optional<ReportVersion> version = version(actor, report, place.version());
    if (order.isEmpty() || version.isEmpty()) {
      return Optional.empty();
    }
    return ObservationTranslator.write(order.get(), report, version.get()).stream()
        .filter(value -> value.getIdElement().getIdPart().equals(place.id()))
        .findFirst()
        .map(Versions::stamp);
  }

  private Optional<DiagnosticReport> written(Actor actor, Report report) {
    return written(actor, report, report.released());
  }

  private Optional<DiagnosticReport> written(Actor actor, Report report, int number) {
    Optional<Order> order = orders.findOrder(actor, report.order());
    if (order.isEmpty() || number == 0) {
      return Optional.empty();
    }
    Optional<OrderedTest> test =
        order.get().tests().stream().filter(own -> own.id().equals(report.test())).findFirst();
    Optional<ReportVersion> version = version(actor, report, number);
    if (test.isEmpty() || version.isEmpty()) {
      return Optional.empty();
    }
    List<Observation> values = ObservationTranslator.write(order.get(), report, version.get());
    return switch (files.file(actor, report.id(), number)) {
      case Outcome.Done<ReportFile>(var file) ->
          Optional.of(
              Versions.stamp(
                  translator.write(order.get(), test.get(), report, version.get(), values, file)));
      case Outcome.Refused<ReportFile> _ -> Optional.empty();
    };
  }

  /** A released version, read through the use case that leaves the audit row. */
  private Optional<ReportVersion> version(Actor actor, Report report, int number) {
    return switch (read.read(actor, report.test())) {
      case Outcome.Done<ReadReport.Whole>(var whole) ->
          whole.versions().stream()
              .filter(version -> version.number() == number && version.isReleased())
              .findFirst();
      case Outcome.Refused<ReadReport.Whole> _ -> Optional.empty();
    };
  }
}
