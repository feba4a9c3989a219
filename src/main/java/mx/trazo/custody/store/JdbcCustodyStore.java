package mx.trazo.custody.store;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.custody.ScanAttempt;
import mx.trazo.custody.ScanRepeatedException;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcCustodyStore implements CustodyStore {
  private static final int DUPLICATE_ENTRY = 1062;

  /** The class of SQL states that say that the connection was lost. */
  private static final String CONNECTION_LOST = "08";

  private final StateRows states;
  private final EventRows events;
  private final AttemptRows attempts;
  private final ScanStatements scans;

  JdbcCustodyStore(StateRows states, EventRows events, AttemptRows attempts, ScanStatements scans) {
    this.states = states;
    this.events = events;
    this.attempts = attempts;
    this.scans = scans;
  }

  @Override
  public void open(
      FacilityScope scope, Collection<CustodyState> opened, List<CustodyEvent> happened) {
    states.saveAll(opened.stream().map(RowForms::rowOf).toList());
    add(happened);
  }

  @Override
  public Optional<CustodyState> lock(LabelNumber label) {
    return scans.lockByLabel(label.text()).map(RowForms::stateOf);
  }

  @Override
  public List<CustodyState> lockAll(FacilityScope scope, Collection<SpecimenId> containers) {
    return containers.isEmpty()
        ? List.of()
        : states.lockAll(texts(containers), scope.facility().value()).stream()
            .map(RowForms::stateOf)
            .toList();
  }

  @Override
  public Optional<CustodyState> find(FacilityScope scope, SpecimenId container) {
    return list(scope, List.of(container)).stream().findFirst();
  }

  @Override
  public List<CustodyState> list(FacilityScope scope, Collection<SpecimenId> containers) {
    return containers.isEmpty()
        ? List.of()
        : states.list(texts(containers), scope.facility().value()).stream()
            .map(RowForms::stateOf)
            .toList();
  }

  @Override
  public void append(FacilityScope scope, List<CustodyEvent> happened, List<CustodyState> after) {
    add(happened);
    for (CustodyState state : after) {
      int moved = scans.move(RowForms.rowOf(state));
      if (moved != 1) {
        throw new IllegalStateException("the container's state moved under its lock");
      }
    }
  }

  private void add(List<CustodyEvent> happened) {
    if (happened.size() == 1) {
      saveOne(happened.getFirst());
    } else if (!happened.isEmpty()) {
      events.saveAll(happened.stream().map(RowForms::rowOf).toList());
    }
  }

  /** An event with the id of a scan that was recorded before means that the scan is a repeat. */
  private void saveOne(CustodyEvent event) {
    try {
      scans.add(RowForms.rowOf(event));
    } catch (DataAccessException e) {
      if (duplicate(e)) {
        throw new ScanRepeatedException();
      }
      throw e;
    }
  }

  @Override
  public List<CustodyEvent> listEvents(FacilityScope scope, SpecimenId container) {
    return events.listOf(container.value(), scope.facility().value()).stream()
        .map(RowForms::eventOf)
        .toList();
  }

  @Override
  public Optional<CustodyEvent> findLast(
      FacilityScope scope, SpecimenId container, CustodyEventType type) {
    return events
        .findLast(container.value(), type.name(), scope.facility().value())
        .map(RowForms::eventOf);
  }

  @Override
  public boolean keepAttempt(FacilityScope scope, ScanAttempt attempt) {
    try {
      scans.keep(RowForms.rowOf(attempt));
      return true;
    } catch (DataAccessException e) {
      if (duplicate(e)) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public Optional<FirstAnswer> findAttempt(FacilityScope scope, ScanId scan) {
    return attempts
        .find(scope.facility().value(), scan.value())
        .map(row -> new FirstAnswer(row.requestHash(), RowForms.answerOf(row)));
  }

  @Override
  public boolean passes(RuntimeException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return false;
      }
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith(CONNECTION_LOST)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(Collection<SpecimenId> containers) {
    return containers.stream().map(SpecimenId::value).toList();
  }

  private static boolean duplicate(Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLIntegrityConstraintViolationException sql
          && sql.getErrorCode() == DUPLICATE_ENTRY) {
        return true;
      }
    }
    return false;
  }
}
