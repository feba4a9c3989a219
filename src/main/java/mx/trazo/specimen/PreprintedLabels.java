package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Refusal;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelNumbers;

/**
 * Numbers that an order brings along because its containers are labelled already: each must come
 * from a block of the hospital's own and be on one container only.
 */
@Singleton
public class PreprintedLabels {
  private final LabelNumbers numbers;
  private final SpecimenStore specimens;

  /** Asks for blocks, and for containers that have the number. */
  public PreprintedLabels(LabelNumbers numbers, SpecimenStore specimens) {
    this.numbers = numbers;
    this.specimens = specimens;
  }

  /** The first number that cannot be taken, as {@link SpecimenRefusal#LABEL_NOT_AVAILABLE}. */
  Optional<Refusal> check(FacilityScope scope, List<SpecimenRequest> roots) {
    return check(scope, roots, new HashSet<>());
  }

  /** The first container without a number, or with one that was ever given out on this node. */
  Optional<Refusal> checkStrange(List<SpecimenRequest> roots) {
    return checkStrange(roots, new HashSet<>());
  }

  private Optional<Refusal> checkStrange(List<SpecimenRequest> requests, Set<LabelNumber> seen) {
    for (SpecimenRequest request : requests) {
      LabelNumber label = request.label();
      if (label == null || !seen.add(label) || numbers.isGivenOut(label)) {
        return Optional.of(
            Refusal.of(SpecimenRefusal.LABEL_NOT_AVAILABLE, label == null ? "-" : label.text()));
      }
      Optional<Refusal> below = checkStrange(request.children(), seen);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> check(
      FacilityScope scope, List<SpecimenRequest> requests, Set<LabelNumber> seen) {
    for (SpecimenRequest request : requests) {
      LabelNumber label = request.label();
      if (label != null && !(seen.add(label) && isFree(scope, label))) {
        return Optional.of(Refusal.of(SpecimenRefusal.LABEL_NOT_AVAILABLE, label.text()));
      }
      Optional<Refusal> below = check(scope, request.children(), seen);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  private boolean isFree(FacilityScope scope, LabelNumber label) {
    return numbers.isHandedOver(scope, label) && specimens.findByLabel(scope, label).isEmpty();
  }
}
