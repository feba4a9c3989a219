package mx.trazo.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * The four markers of breast cancer in one block.
 *
 * @param specimen the block they were read on
 * @param comment the pathologist's comment; mandatory when ER is low positive
 * @param confirmed the subtype the pathologist confirmed, or null while nobody has
 */
public record IhcBlock(
    SpecimenId specimen,
    HormoneReceptor estrogen,
    HormoneReceptor progesterone,
    Her2 her2,
    Ki67 ki67,
    @Nullable String comment,
    @Nullable SurrogateSubtype confirmed) {

  /** A blank comment counts as none. */
  public IhcBlock {
    comment = FreeText.tidy(comment, FreeText.COMMENT);
  }

  /** What the rule in force suggests. */
  public Optional<SurrogateSubtype> suggested() {
    return SubtypeRule.IN_FORCE.suggest(this);
  }

  /** The fields still empty, as {@code ER.PERCENT}. */
  List<String> missing() {
    var missing = new ArrayList<String>();
    missing.addAll(estrogen.missing("ER", true));
    missing.addAll(progesterone.missing("PR", false));
    missing.addAll(her2.missing());
    missing.addAll(ki67.missing());
    boolean low =
        estrogen.asEstrogen().filter(status -> status == HormoneStatus.LOW_POSITIVE).isPresent();
    if (low && comment == null) {
      missing.add("COMMENT");
    }
    if (confirmed == null) {
      missing.add("SUBTYPE");
    }
    return missing;
  }

  /** The marker whose parts contradict one another, if any. */
  Optional<String> contradiction() {
    if (estrogen.contradictory()) {
      return Optional.of("ER");
    }
    if (progesterone.contradictory()) {
      return Optional.of("PR");
    }
    if (her2.contradictory()) {
      return Optional.of("HER2");
    }
    boolean pending = her2.status().filter(status -> status == Her2Status.EQUIVOCAL).isPresent();
    boolean saysPending = confirmed == SurrogateSubtype.INCONCLUSIVE_ISH_PENDING;
    if (confirmed != null && her2.score() != null && pending != saysPending) {
      return Optional.of("SUBTYPE");
    }
    return Optional.empty();
  }
}
