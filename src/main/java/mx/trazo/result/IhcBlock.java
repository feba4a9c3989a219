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
 * @param comment the pathologist's comment; mandatory when ER is low positive and when HER2 is 2+
 *     in at most 10 percent of the cells
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
    if ((low || her2.equivocalInFew()) && comment == null) {
      missing.add("COMMENT");
    }
    if (confirmed == null) {
      missing.add("SUBTYPE");
    }
    return missing;
  }

  /** The fields that contradict others. */
  List<FieldFault> contradictions() {
    var found = new ArrayList<FieldFault>();
    estrogen.conflict().ifPresent(rule -> found.add(fault("ER.INTENSITY", rule)));
    progesterone.conflict().ifPresent(rule -> found.add(fault("PR.INTENSITY", rule)));
    her2.conflict().ifPresent(rule -> found.add(fault(Her2.fieldOf(rule), rule)));
    boolean pending = her2.status().filter(status -> status == Her2Status.EQUIVOCAL).isPresent();
    boolean saysPending = confirmed == SurrogateSubtype.INCONCLUSIVE_ISH_PENDING;
    if (confirmed != null && her2.score() != null && pending != saysPending) {
      found.add(
          fault(
              "SUBTYPE", pending ? FaultRule.SUBTYPE_BEFORE_ISH : FaultRule.SUBTYPE_STILL_WAITING));
    }
    return found;
  }

  private FieldFault fault(String field, FaultRule rule) {
    return new FieldFault(specimen, field, rule);
  }
}
