package mx.trazo.result;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ReportId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.processing.WorkState;
import mx.trazo.processing.WorkStore;
import mx.trazo.result.PastReport.Signed;
import mx.trazo.result.PastReport.Version;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a report that was released elsewhere: with the values, the words, the file and the names of
 * those who signed it there. Nothing of it is signed here. Its values meet the rules of the desk;
 * what rules derive from them is derived anew. Works in the caller's transaction.
 */
@Singleton
public class AdoptReport {
  private final ReportStore reports;
  private final ResultDesk desk;
  private final WorkStore work;
  private final Facts facts;
  private final Ids ids;

  /** Everything an adoption needs. */
  public AdoptReport(ReportStore reports, ResultDesk desk, WorkStore work, Facts facts, Ids ids) {
    this.reports = reports;
    this.desk = desk;
    this.work = work;
    this.facts = facts;
    this.ids = ids;
  }

  /** Keeps the report of a test that has none, or says why not. */
  public Outcome<Report> adopt(
      Actor actor, Order order, OrderedTest test, PastReport past, Instant now) {
    Optional<ReportKind> kind = ReportKind.of(test.testCode());
    if (kind.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_TEST_UNSUPPORTED, test.testCode());
    }
    boolean codeRight =
        VerificationCode.read(past.verificationCode())
            .filter(past.verificationCode()::equals)
            .isPresent();
    if (!codeRight) {
      return Outcome.refused(ResultRefusal.REPORT_CODE_DAMAGED);
    }
    if (reports.findIssued(past.verificationCode()).isPresent()) {
      return Outcome.refused(ResultRefusal.REPORT_CODE_TAKEN, past.verificationCode());
    }
    var laboratory = new FacilityScope(order.request().laboratory());
    List<ReportVersion> versions = new ArrayList<>();
    var id = new ReportId(ids.next());
    for (Version version : past.versions()) {
      switch (judged(actor, laboratory, order, id, kind.get(), version, versions.size() + 1, now)) {
        case Outcome.Refused<ReportVersion>(var refusal) -> {
          return new Outcome.Refused<>(refusal);
        }
        case Outcome.Done<ReportVersion>(var judged) -> versions.add(judged);
      }
    }
    if (versions.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_NOT_FOUND);
    }
    return keep(laboratory, order, test, kind.get(), past, versions);
  }

  private Outcome<ReportVersion> judged(
      Actor actor,
      FacilityScope laboratory,
      Order order,
      ReportId id,
      ReportKind kind,
      Version past,
      int number,
      Instant now) {
    if ((number > 1) != (past.amendment() != null)) {
      return Outcome.refused(ResultRefusal.AMENDMENT_REASON_MISSING);
    }
    Optional<Refusal> signed = signed(past, now);
    if (signed.isPresent()) {
      return new Outcome.Refused<>(signed.get());
    }
    if (!isPdf(past.pdf()) || !ContentHash.of(past.pdf()).equals(past.sha256())) {
      return Outcome.refused(ResultRefusal.RESULT_FILE_WRONG);
    }
    ReportValues values;
    try {
      values = ObservationReader.read(kind, past.rows());
    } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) {
      return Outcome.refused(ResultRefusal.RESULT_ROWS_WRONG, kind.testCode());
    }
    Optional<Observation> lost = lost(past.rows(), values);
    if (lost.isPresent()) {
      return Outcome.refused(ResultRefusal.RESULT_ROWS_WRONG, lost.get().code());
    }
    Optional<Refusal> wrong =
        values.contradictions().stream()
            .findFirst()
            .map(fault ->
                Refusal.of(ResultRefusal.RESULT_CONTRADICTORY, fault.field(), fault.rule().name()))
            .or(() ->
                values.missing().stream()
                    .findFirst()
                    .map(field -> Refusal.of(ResultRefusal.RESULT_INCOMPLETE, field)))
            .or(() -> desk.checkSubjects(laboratory, order.id(), values.subjects()));
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    var draft =
        new ReportVersion(
            id,
            number,
            1,
            values,
            past.conclusion(),
            List.of(),
            past.amendment(),
            signature(actor, past.entered()),
            null,
            null,
            null);
    return Outcome.done(
        draft
            .verifiedBy(signature(actor, past.verified()))
            .releasedBy(signature(actor, past.released()), past.notes()));
  }

  private static Optional<Refusal> signed(Version past, Instant now) {
    Signed released = past.released();
    if (released.cedula() == null) {
      return Optional.of(Refusal.of(ResultRefusal.RESULT_CEDULA_MISSING));
    }
    if (isSame(released, past.verified()) || isSame(released, past.entered())) {
      return Optional.of(Refusal.of(ResultRefusal.SAME_PERSON_RELEASES));
    }
    boolean inOrder =
        !past.entered().at().isAfter(past.verified().at())
            && !past.verified().at().isAfter(released.at())
            && !released.at().isAfter(now);
    return inOrder
        ? Optional.empty()
        : Optional.of(Refusal.of(ResultRefusal.RESULT_TIMES_CONTRADICT));
  }

  private static boolean isSame(Signed one, Signed other) {
    return one.name().equals(other.name()) && Objects.equals(one.cedula(), other.cedula());
  }

  private static boolean isPdf(byte[] file) {
    return file.length > 5
        && file[0] == '%'
        && file[1] == 'P'
        && file[2] == 'D'
        && file[3] == 'F'
        && file[4] == '-';
  }

  /** A row that would not be told again as it was told. */
  private static Optional<Observation> lost(List<Observation> told, ReportValues values) {
    List<Observation> kept = Observations.of(values);
    return told.stream()
        .filter(row -> !Observations.derived(row))
        .filter(row -> kept.stream().noneMatch(own -> saysTheSame(own, row)))
        .findFirst();
  }

  private static boolean saysTheSame(Observation one, Observation other) {
    return one.subject().equals(other.subject())
        && one.code().equals(other.code())
        && Objects.equals(one.name(), other.name())
        && Objects.equals(one.qualifier(), other.qualifier())
        && isEqual(one.number(), other.number())
        && one.below() == other.below()
        && Objects.equals(one.coded(), other.coded())
        && Objects.equals(one.text(), other.text())
        && Objects.equals(one.unit(), other.unit());
  }

  private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  /** The name and licence of whoever signed there; the account here only answers for the row. */
  private static Signature signature(Actor actor, Signed there) {
    return new Signature(actor.account(), there.name(), there.cedula(), there.at());
  }

  private Outcome<Report> keep(
      FacilityScope laboratory,
      Order order,
      OrderedTest test,
      ReportKind kind,
      PastReport past,
      List<ReportVersion> versions) {
    ReportVersion first = versions.getFirst();
    var report =
        new Report(
            first.report(),
            test.id(),
            order.id(),
            order.facility(),
            laboratory.facility(),
            kind,
            ReportStatus.REGISTERED,
            ReportStage.ENTERED,
            1,
            0,
            past.verificationCode(),
            null,
            null,
            first.entered().at());
    if (!reports.insert(laboratory, report, first)) {
      return Outcome.refused(
          ResultRefusal.ALREADY_RELEASED, past.versions().getFirst().released().at().toString());
    }
    for (ReportVersion version : versions) {
      Signature released = Objects.requireNonNull(version.released());
      if (version.number() > 1) {
        report = report.amending();
        reports.insertVersion(laboratory, version);
      }
      if (!reports.verify(laboratory, version) || !reports.release(laboratory, version)) {
        throw new IllegalStateException("a version that was just begun cannot be released");
      }
      report = report.releasedAs(version.amendment(), released.at());
      reports.update(laboratory, report);
      Version told = past.versions().get(version.number() - 1);
      reports.insertFile(
          laboratory,
          new ReportFile(report.id(), version.number(), told.sha256(), told.pdf(), released.at()));
    }
    Instant firstReleased = Objects.requireNonNull(report.firstReleasedAt());
    work.move(laboratory, test.id(), WorkState.DONE, firstReleased);
    facts.tell(new ReportAdopted(test.id(), order.id(), laboratory.facility(), firstReleased));
    return Outcome.done(report);
  }
}
