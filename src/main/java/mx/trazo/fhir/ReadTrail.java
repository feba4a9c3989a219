package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.WriteAudit;
import mx.trazo.kernel.Actor;

/**
 * The rows that tell who read or sent which personal data through the exchange. Those of one
 * question are written together, in the transaction in which it is answered.
 */
@Singleton
public class ReadTrail {
  private static final ScopedValue<Question> ASKED = ScopedValue.newInstance();

  private final WriteAudit audit;
  private final InstantSource clock;

  /** Writes to the audit trail. */
  public ReadTrail(WriteAudit audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** What one question touched; used by one thread. */
  static final class Question {
    private final String route;
    private final Set<AuditEntry> rows = new LinkedHashSet<>();
    private boolean written;

    /**
     * Begins.
     *
     * @param route method and template of the route
     */
    Question(String route) {
      this.route = route;
    }

    /** Whether the trail tells of it, so that nobody else has to. */
    boolean isWritten() {
      return written;
    }
  }

  /** Answers a question and writes down what it touched. */
  void during(Question question, Runnable answering) {
    ScopedValue.where(ASKED, question)
        .run(() -> {
          answering.run();
          write(question);
        });
  }

  /** Writes down what was touched up to now; for one who has a transaction of his own. */
  void write() {
    if (ASKED.isBound()) {
      write(ASKED.get());
    }
  }

  private void write(Question question) {
    if (!question.rows.isEmpty()) {
      audit.write(List.copyOf(question.rows));
      question.rows.clear();
      question.written = true;
    }
  }

  /** Several resources of a type were read. */
  void read(Actor actor, String objectType, Collection<String> objectIds) {
    touch(actor, "READ", objectType, objectIds);
  }

  /** One resource was read. */
  void read(Actor actor, String objectType, String objectId) {
    touch(actor, "READ", objectType, List.of(objectId));
  }

  /** Something was sent and is on record. */
  void wrote(Actor actor, String objectType, String objectId) {
    touch(actor, "WRITE", objectType, List.of(objectId));
  }

  private void touch(Actor actor, String action, String objectType, Collection<String> objectIds) {
    var rows = new ArrayList<AuditEntry>();
    var now = clock.instant();
    for (String id : new LinkedHashSet<>(objectIds)) {
      rows.add(AuditEntry.done(now, actor, action, objectType, id));
    }
    if (ASKED.isBound()) {
      Question question = ASKED.get();
      rows.forEach(row -> question.rows.add(row.withRoute(question.route)));
    } else {
      audit.write(rows);
    }
  }
}
