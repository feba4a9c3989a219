package mx.trazo.web.intake;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.order.BeginImport;

/**
 * Takes lists and has them worked off in the background. The rows themselves, which name patients,
 * are held in memory only, for an hour and up to a limit; what became of each stays on record.
 */
@Singleton
class ImportDesk {
  private static final Duration HELD_FOR = Duration.ofHours(1);
  private static final int HELD_AT_MOST = 24;
  private static final long SIZE_AT_MOST = 48L * 1024 * 1024;
  private static final int AT_ONCE = 2;
  private static final int OF_ONE_FACILITY = 3;

  private final ImportWords words;
  private final ImportWork work;
  private final BeginImport beginImport;
  private final Ids ids;
  private final InstantSource clock;
  private final ExecutorService threads;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Map<String, ImportRun> held = new LinkedHashMap<>();

  ImportDesk(
      ImportWords words,
      ImportWork work,
      BeginImport beginImport,
      Ids ids,
      InstantSource clock,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.words = words;
    this.work = work;
    this.beginImport = beginImport;
    this.ids = ids;
    this.clock = clock;
    this.threads = threads;
  }

  /** Begins with a file, or says what is wrong with it as a whole. */
  Outcome<ImportRun> begin(Actor actor, byte[] file, boolean dry) {
    return switch (SheetReader.read(file)) {
      case Outcome.Refused<Sheet>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Sheet>(var sheet) ->
          switch (words.columns(sheet.headings())) {
            case Outcome.Refused<ColumnMap>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<ColumnMap>(var columns) ->
                begin(actor, sheet, columns, RowReader.sha256(file), dry);
          };
    };
  }

  /** Imports the list of a dry run that has finished. */
  Outcome<ImportRun> importAfter(Actor actor, String dryRun) {
    Optional<ImportRun> found = find(actor, dryRun);
    if (found.isEmpty()) {
      return Outcome.refused(ImportRefusal.IMPORT_ROWS_GONE);
    }
    ImportRun run = found.get();
    return run.dry() && run.state() == ImportRun.State.DONE
        ? begin(actor, run.sheet(), run.columns(), run.sourceHash(), false)
        : Outcome.refused(ImportRefusal.IMPORT_NOT_READY);
  }

  /** The run of an id, when it is this facility's and still held. */
  Optional<ImportRun> find(Actor actor, String id) {
    synchronized (held) {
      return Optional.ofNullable(held.get(id))
          .filter(run -> run.actor().facility().equals(actor.facility()));
    }
  }

  private Outcome<ImportRun> begin(
      Actor actor, Sheet sheet, ColumnMap columns, String hash, boolean dry) {
    Instant now = clock.instant();
    if (!makeRoom(actor, sheet, now)) {
      return Outcome.refused(ImportRefusal.IMPORT_BUSY);
    }
    String id = dry ? ids.next() : beginImport.begin(actor, hash, rowsOf(sheet, columns)).id();
    var run = new ImportRun(id, actor, sheet, columns, hash, dry, now);
    synchronized (held) {
      held.put(id, run);
    }
    threads.execute(() -> takeTurn(run));
    return Outcome.done(run);
  }

  private static int rowsOf(Sheet sheet, ColumnMap columns) {
    return (int) sheet.rows().stream().filter(row -> !RowReader.isExample(row, columns)).count();
  }

  private void takeTurn(ImportRun run) {
    places.acquireUninterruptibly();
    try {
      work.workOff(run);
    } finally {
      places.release();
    }
  }

  /** Lets go of what is over, oldest first; false when what goes on takes all the room. */
  private boolean makeRoom(Actor actor, Sheet coming, Instant now) {
    synchronized (held) {
      held.values().removeIf(run -> run.isOver() && run.begunAt().plus(HELD_FOR).isBefore(now));
      long going =
          held.values().stream()
              .filter(run -> !run.isOver() && run.actor().facility().equals(actor.facility()))
              .count();
      if (going >= OF_ONE_FACILITY) {
        return false;
      }
      long size = coming.size() + held.values().stream().mapToLong(r -> r.sheet().size()).sum();
      Iterator<ImportRun> oldest = held.values().iterator();
      while ((held.size() >= HELD_AT_MOST || size > SIZE_AT_MOST) && oldest.hasNext()) {
        ImportRun run = oldest.next();
        if (run.isOver()) {
          size -= run.sheet().size();
          oldest.remove();
        }
      }
      return held.size() < HELD_AT_MOST && size <= SIZE_AT_MOST;
    }
  }
}
