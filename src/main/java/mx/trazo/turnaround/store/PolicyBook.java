package mx.trazo.turnaround.store;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import mx.trazo.network.WorkingCalendar;
import mx.trazo.turnaround.Owner;
import mx.trazo.turnaround.PauseReason;
import mx.trazo.turnaround.Promise;
import mx.trazo.turnaround.TurnaroundPolicy;
import mx.trazo.turnaround.TurnaroundUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one place that reads promises whole. What a version promises never changes, so that it is
 * read once; until when it is valid can, and is read each time.
 */
@Singleton
class PolicyBook {
  private final PolicyRows rows;
  private final Map<String, Promise> promises = new ConcurrentHashMap<>();

  PolicyBook(PolicyRows rows) {
    this.rows = rows;
  }

  List<TurnaroundPolicy> listByTest(String testCode) {
    return rows.listByTest(testCode).stream().map(row -> row.policy(promise(row))).toList();
  }

  /** What a version promises; null for null. */
  @Nullable Promise promise(@Nullable String policy) {
    if (policy == null) {
      return null;
    }
    Promise known = promises.get(policy);
    return known != null
        ? known
        : promise(rows.find(policy).orElseThrow(() -> new NoSuchElementException(policy)));
  }

  private Promise promise(PolicyRow row) {
    Promise known = promises.get(row.id());
    if (known != null) {
      return known;
    }
    var read =
        new Promise(
            row.amount(),
            TurnaroundUnit.valueOf(row.unit()),
            calendar(row),
            row.cutOff() == null ? null : LocalTime.parse(row.cutOff()),
            pauses(row.id()));
    promises.put(row.id(), read);
    return read;
  }

  private WorkingCalendar calendar(PolicyRow row) {
    var zone = ZoneId.of(row.zoneId());
    var week = new EnumMap<DayOfWeek, List<WorkingCalendar.Opening>>(DayOfWeek.class);
    for (OpeningRow opening : rows.listOpenings(row.id())) {
      week.computeIfAbsent(DayOfWeek.of(opening.weekday()), _ -> new ArrayList<>())
          .add(
              new WorkingCalendar.Opening(
                  LocalTime.parse(opening.opensAt()), LocalTime.parse(opening.closesAt())));
    }
    var days = new HashMap<LocalDate, Boolean>();
    rows.listDays(row.id()).forEach(day -> days.put(day.day(), day.closed()));
    return new WorkingCalendar(
        zone, week.isEmpty() ? WorkingCalendar.always(zone).week() : week, row.restsByLaw(), days);
  }

  private Map<PauseReason, Owner> pauses(String policy) {
    var allowed = new EnumMap<PauseReason, Owner>(PauseReason.class);
    for (PolicyPauseRow row : rows.listPauses(policy)) {
      allowed.put(PauseReason.valueOf(row.reason()), Owner.valueOf(row.owner()));
    }
    return allowed;
  }
}
