package mx.trazo.patient;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Follows merges when reading: an order keeps the id it was registered with, and this answers the
 * record that stands for it today.
 */
@Singleton
public class PatientResolver {
  private static final int LONGEST_CHAIN = 20;

  private final PatientStore patients;

  /** Reads from the store only. */
  public PatientResolver(PatientStore patients) {
    this.patients = patients;
  }

  /** The record that stands for an id today; empty when the facility has no such record. */
  public Optional<Patient> resolve(FacilityScope scope, PatientId id) {
    return Optional.ofNullable(resolveAll(scope, Set.of(id)).get(id));
  }

  /** The record that stands for each id today; ids unknown to the facility are left out. */
  public Map<PatientId, Patient> resolveAll(FacilityScope scope, Collection<PatientId> ids) {
    var known = new HashMap<PatientId, Patient>();
    Set<PatientId> wanted = new HashSet<>(ids);
    for (int i = 0; i < LONGEST_CHAIN && !wanted.isEmpty(); i++) {
      var next = new HashSet<PatientId>();
      for (Patient patient : patients.listByIds(scope, wanted)) {
        known.put(patient.id(), patient);
        PatientId survivor = patient.mergedInto();
        if (survivor != null && !known.containsKey(survivor)) {
          next.add(survivor);
        }
      }
      wanted = next;
    }
    var answer = new HashMap<PatientId, Patient>();
    for (PatientId id : ids) {
      Patient end = endOfChain(known, id);
      if (end != null) {
        answer.put(id, end);
      }
    }
    return answer;
  }

  /** An id and every id merged into it, also through others: whose orders a page shows together. */
  public Set<PatientId> withAbsorbed(FacilityScope scope, PatientId survivor) {
    var all = new LinkedHashSet<PatientId>();
    all.add(survivor);
    var open = new LinkedHashSet<>(all);
    while (!open.isEmpty()) {
      PatientId next = open.removeFirst();
      for (Patient absorbed : patients.listAbsorbedBy(scope, next)) {
        if (all.add(absorbed.id())) {
          open.add(absorbed.id());
        }
      }
    }
    return all;
  }

  private static @Nullable Patient endOfChain(Map<PatientId, Patient> known, PatientId id) {
    Patient at = known.get(id);
    for (int i = 0; i < LONGEST_CHAIN && at != null && at.mergedInto() != null; i++) {
      at = known.get(at.mergedInto());
    }
    return at;
  }
}
