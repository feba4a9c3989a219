package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;
import mx.trazo.result.FieldFault;
import mx.trazo.result.ForeseeCritical;
import mx.trazo.result.IshValues;
import mx.trazo.result.ReadLicence;
import mx.trazo.result.ReadReport;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportValues;
import mx.trazo.result.ReportVersion;
import mx.trazo.tracking.CaseFile;
import mx.trazo.tracking.ReadCase;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.tracking.ReadDeskReports;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import org.jspecify.annotations.Nullable;

/** The page of one case, as it stands or with what was typed and refused. */
@Singleton
class CasePage {
  private final LabPages pages;
  private final ReadCase cases;
  private final ReadReport reports;
  private final ForeseeCritical foresee;
  private final ReadCriticals criticals;
  private final ReadLicence licences;
  private final ReadDeskReports desk;
  private final FaultWords words;
  private final ChangeWords changes;
  private final Answers answers;

  CasePage(
      LabPages pages,
      ReadCase cases,
      ReadReport reports,
      ForeseeCritical foresee,
      ReadCriticals criticals,
      ReadLicence licences,
      ReadDeskReports desk,
      FaultWords words,
      ChangeWords changes,
      Answers answers) {
    this.pages = pages;
    this.cases = cases;
    this.reports = reports;
    this.foresee = foresee;
    this.criticals = criticals;
    this.licences = licences;
    this.desk = desk;
    this.words = words;
    this.changes = changes;
    this.answers = answers;
  }

  /** The case, when the actor's laboratory has it and its results have a form. */
  Optional<CaseFile> find(Actor actor, String id) {
    return Ulid.looksRight(id)
        ? cases
            .read(actor, new OrderedTestId(id))
            .filter(file -> ReportKind.of(file.work().testCode()).isPresent())
        : Optional.empty();
  }

  /** All versions of the case's report, oldest first. */
  List<ReportVersion> versions(Actor actor, OrderedTestId test) {
    return reports.read(actor, test) instanceof Outcome.Done<ReadReport.Whole>(var whole)
        ? whole.versions()
        : List.of();
  }

  /**
   * The case as it stands.
   *
   * @param withdrawn whether a correction was given up a moment ago
   */
  HttpResponse<?> show(HttpRequest<?> request, Actor actor, String id, boolean withdrawn) {
    return draw(request, actor, id, HttpStatus.OK, Map.of(), null, "", List.of(), withdrawn);
  }

  /** The case with what was typed, and the reason why nothing was done about it. */
  HttpResponse<?> refused(
      HttpRequest<?> request, Actor actor, String id, Map<String, String> typed, String refusal) {
    return draw(
        request,
        actor,
        id,
        HttpStatus.UNPROCESSABLE_ENTITY,
        typed,
        null,
        refusal,
        List.of(),
        false);
  }

  /**
   * The case with what was typed, and all that is wrong with it.
   *
   * @param values what could be read of it, from which its meaning is shown; or null
   */
  HttpResponse<?> faulty(
      HttpRequest<?> request,
      Actor actor,
      String id,
      Map<String, String> typed,
      @Nullable ReportValues values,
      List<FieldFault> faults) {
    return draw(
        request, actor, id, HttpStatus.UNPROCESSABLE_ENTITY, typed, values, "", faults, false);
  }

  private HttpResponse<?> draw(
      HttpRequest<?> request,
      Actor actor,
      String id,
      HttpStatus status,
      Map<String, String> typed,
      @Nullable ReportValues values,
      String refusal,
      List<FieldFault> faults,
      boolean withdrawn) {
    Optional<CaseFile> file = find(actor, id);
    if (file.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "ORDER", file.get().order().id().value());
    List<ReportVersion> versions = versions(actor, file.get().work().test());
    Map<String, String> fields = new HashMap<>();
    if (!versions.isEmpty()) {
      fields.putAll(ResultFields.of(versions.getLast().values()));
      String said = versions.getLast().conclusion();
      fields.put("conclusion", said == null ? "" : said);
    }
    Optional<ForeseeCritical.Foreseen> foreseen =
        versions.isEmpty()
            ? Optional.empty()
            : Optional.of(foresee.foresee(actor, versions.getLast()));
    foreseen.ifPresent(one -> fields.putAll(CriticalForm.of(one, typed)));
    fields.putAll(typed);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("file", file.get());
    parameters.put("kind", ReportKind.of(file.get().work().testCode()).orElseThrow());
    parameters.put("versions", versions);
    parameters.put(
        "shown",
        Optional.ofNullable(values)
            .or(() ->
                versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast().values())));
    parameters.put("form", new FormText(fields, words.beside(faults)));
    parameters.put("faults", words.above(file.get(), faults));
    parameters.put("writes", actor.hasAny(Role.SPECIALIST));
    parameters.put("critical", foreseen.flatMap(ForeseeCritical.Foreseen::cause));
    parameters.put(
        "alarm",
        versions.isEmpty()
            ? Optional.empty()
            : criticals.openOfReport(actor, file.get().order().id(), versions.getLast().report()));
    Optional<ReportVersion> corrected = ChangeWords.corrected(versions);
    parameters.put(
        "changes",
        corrected
            .map(before -> changes.changes(file.get(), before, versions.getLast()))
            .orElse(List.of()));
    parameters.put(
        "stale",
        corrected
            .filter(before -> ChangeWords.conclusionStands(before, versions.getLast()))
            .isPresent());
    List<ReflexLink> reflexes =
        ReflexLink.of(file.get(), desk.ofOrder(actor, file.get().order().id()));
    parameters.put("reflexes", reflexes);
    parameters.put(
        "hybridised",
        reflexes.stream()
            .filter(link -> link.asked() && link.step() == ReflexLink.Step.TO_ADD)
            .flatMap(link -> versions(actor, link.other()).stream())
            .filter(ReportVersion::isReleased)
            .reduce((first, last) -> last)
            .flatMap(last -> Optional.ofNullable((IshValues) last.values())));
    parameters.put("refusal", refusal);
    parameters.put("unsaved", !faults.isEmpty() || typed.containsKey(CaseController.SEEN));
    parameters.put("withdrawn", withdrawn);
    parameters.put("cedula", licences.read(actor));
    return pages.page(request, "lab/case.jte", parameters).toMutableResponse().status(status);
  }
}
