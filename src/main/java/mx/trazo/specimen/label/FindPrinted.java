package mx.trazo.specimen.label;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.specimen.Specimen;

/** Which containers have a printed label already: theirs are printed again only when chosen. */
@Singleton
public class FindPrinted {
  private final LabelPrintStore store;

  FindPrinted(LabelPrintStore store) {
    this.store = store;
  }

  /** Those whose label was printed at least once, by any facility. */
  @Transactional
  public Set<Specimen> among(Collection<Specimen> containers) {
    return containers.stream()
        .filter(one -> store.lastCopy(new LabelCode.SpecimenCode(one.label())) > 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
