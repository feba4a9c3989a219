package mx.trazo.result;

import java.util.HashSet;
import java.util.List;
import mx.trazo.kernel.SpecimenId;

/** The blocks and tubes that a set of values speaks of. */
final class Subjects {
  private Subjects() {}

  /** Whether a block appears twice. */
  static boolean repeated(List<SpecimenId> subjects) {
    return new HashSet<>(subjects).size() < subjects.size();
  }
}
