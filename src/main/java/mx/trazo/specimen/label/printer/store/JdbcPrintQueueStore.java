package mx.trazo.specimen.label.printer.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.printer.PrintJob;
import mx.trazo.specimen.label.printer.PrintQueueStore;
import mx.trazo.specimen.label.printer.PrintState;
import mx.trazo.specimen.label.printer.PrintTrouble;
import mx.trazo.specimen.label.printer.QueuedLabel;
import org.jspecify.annotations.Nullable;

/** Keeps the queues of printers in the database. */
@Singleton
class JdbcPrintQueueStore implements PrintQueueStore {
  private static final String EVERY = "the queue serves the printers of every facility";

  private final JobRows jobs;
  private final LabelRows labels;

  JdbcPrintQueueStore(JobRows jobs, LabelRows labels) {
    this.jobs = jobs;
    this.labels = labels;
  }

  @Override
  public boolean add(FacilityScope scope, PrintJob job) {
    int added =
        jobs.add(
            job.id(),
            scope.facility().value(),
            job.printer(),
            job.askedAt(),
            job.askedBy().value());
    if (added == 0) {
      return false;
    }
    job.labels().forEach(label -> add(scope, label));
    return true;
  }

  @Override
  public void add(FacilityScope scope, QueuedLabel label) {
    LabelContent content = Objects.requireNonNull(label.content(), "a label that says nothing");
    labels.add(
        label.id(),
        label.job(),
        label.printer(),
        scope.facility().value(),
        label.ordinal(),
        label.code().text(),
        label.copy(),
        content.surnames(),
        content.givenNames(),
        content.secondIdentifier(),
        content.designation(),
        content.test(),
        content.collected(),
        content.facility(),
        label.state().name(),
        label.changedAt());
  }

  @Override
  public Optional<PrintJob> find(FacilityScope scope, String job) {
    String facility = scope.facility().value();
    return jobs.find(facility, job).map(row -> row.with(labels.listOf(facility, job)));
  }

  @Override
  public Optional<QueuedLabel> findForUpdate(FacilityScope scope, String label) {
    return labels.findForUpdate(scope.facility().value(), label).map(LabelRow::toLabel);
  }

  @Override
  public List<QueuedLabel> list(FacilityScope scope, Instant since, int limit) {
    return labels.list(scope.facility().value(), since, limit).stream()
        .map(LabelRow::toLabel)
        .toList();
  }

  @Override
  @Unscoped(EVERY)
  public boolean move(
      String label, PrintState from, PrintState to, @Nullable PrintTrouble trouble, Instant now) {
    return labels.move(label, from.name(), to.name(), trouble == null ? null : trouble.name(), now)
        == 1;
  }

  @Override
  public boolean verify(FacilityScope scope, String label, AccountId by, Instant now) {
    return labels.verify(scope.facility().value(), label, by.value(), now) == 1;
  }

  @Override
  @Unscoped(EVERY)
  public Optional<QueuedLabel> next(String printer) {
    return labels.next(printer).map(LabelRow::toLabel);
  }

  @Override
  @Unscoped(EVERY)
  public int orphans(String printer, Instant now) {
    return labels.orphans(printer, now);
  }

  @Override
  @Unscoped(EVERY)
  public int forget(Instant before) {
    return labels.forget(before);
  }
}
