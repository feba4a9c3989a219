package mx.trazo.custody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelNumber;

/** Custody in memory, with the same manners as the database. */
public final class MemoryCustodyStore implements CustodyStore {
  private final Map<SpecimenId, CustodyState> states = new LinkedHashMap<>();
  private final Map<LabelNumber, SpecimenId> byLabel = new HashMap<>();
  private final Map<SpecimenId, List<CustodyEvent>> events = new HashMap<>();
  private final Map<List<String>, FirstAnswer> attempts = new HashMap<>();
  private final Set<List<String>> causes = new HashSet<>();

  @Override
  public void open(
      FacilityScope scope, Collection<CustodyState> opened, List<CustodyEvent> happened) {
    for (CustodyState state : opened) {
      if (byLabel.putIfAbsent(state.container().label(), state.container().id()) != null) {
        throw new IllegalStateException("label twice");
      }
      states.put(state.container().id(), state);
      events.put(state.container().id(), new ArrayList<>());
    }
    happened.forEach(this::add);
  }

  @Override
  public Optional<CustodyState> lock(LabelNumber label) {
    return Optional.ofNullable(byLabel.get(label)).map(states::get);
  }

  @Override
  public List<CustodyState> lockAll(FacilityScope scope, Collection<SpecimenId> containers) {
    return list(scope, containers);
  }

  @Override
  public Optional<CustodyState> find(FacilityScope scope, SpecimenId container) {
    return list(scope, List.of(container)).stream().findFirst();
  }

  @Override
  public List<CustodyState> list(FacilityScope scope, Collection<SpecimenId> containers) {
    return containers.stream()
        .flatMap(id -> Optional.ofNullable(states.get(id)).stream())
        .filter(state -> state.container().concerns(scope.facility()))
        .sorted(Comparator.comparing(state -> state.container().id().value()))
        .toList();
  }

  @Override
  public void append(FacilityScope scope, List<CustodyEvent> happened, List<CustodyState> after) {
    happened.forEach(this::add);
    for (CustodyState state : after) {
      CustodyState before = states.put(state.container().id(), state);
      if (before == null || before.sequence() >= state.sequence()) {
        throw new IllegalStateException("the container's state moved under its lock");
      }
    }
  }

  private void add(CustodyEvent event) {
    boolean fresh =
        causes.add(List.of(event.scan().value(), event.container().value(), event.type().name()));
    if (!fresh) {
      throw new ScanRepeatedException();
    }
    events.computeIfAbsent(event.container(), _ -> new ArrayList<>()).add(event);
  }

  @Override
  public List<CustodyEvent> listEvents(FacilityScope scope, SpecimenId container) {
    return find(scope, container).isEmpty() ? List.of() : List.copyOf(events.get(container));
  }

  @Override
  public Optional<CustodyEvent> findLast(
      FacilityScope scope, SpecimenId container, CustodyEventType type) {
    List<CustodyEvent> all = listEvents(scope, container);
    return all.stream()
        .filter(event -> event.type() == type)
        .filter(event ->
            event.sequence() == all.size()
                || all.get(event.sequence()).type() != CustodyEventType.UNDONE)
        .max(Comparator.comparingInt(CustodyEvent::sequence));
  }

  @Override
  public boolean keepAttempt(FacilityScope scope, ScanAttempt attempt) {
    return attempts.putIfAbsent(
            List.of(scope.facility().value(), attempt.scan().id().value()),
            new FirstAnswer(attempt.requestHash(), attempt.answer()))
        == null;
  }

  @Override
  public Optional<FirstAnswer> findAttempt(FacilityScope scope, ScanId scan) {
    return Optional.ofNullable(attempts.get(List.of(scope.facility().value(), scan.value())));
  }

  /** Every container there is. */
  public Collection<CustodyState> everything() {
    return List.copyOf(states.values());
  }

  /** How many scans left a row. */
  public int attempts() {
    return attempts.size();
  }

  /** All events of a container, whoever asks. */
  public List<CustodyEvent> allEvents(SpecimenId container) {
    return List.copyOf(events.getOrDefault(container, List.of()));
  }
}
