package mx.trazo.result;

import java.util.Optional;

/**
 * How the four markers suggest a subtype. Laboratories use different thresholds, so the rule has a
 * version that is kept with each suggestion.
 *
 * @param version name kept with the suggestion
 * @param ki67Below Ki-67 under this percentage speaks for luminal A
 * @param progesteroneFrom PR from this percentage on speaks for luminal A
 */
public record SubtypeRule(String version, int ki67Below, int progesteroneFrom) {
  /** St Gallen 2013: Ki-67 under 20 percent and PR from 20 percent on. */
  public static final SubtypeRule IN_FORCE = new SubtypeRule("SG2013-20-20", 20, 20);

  /** The suggestion for one block, when the markers it needs are there. */
  public Optional<SurrogateSubtype> suggest(IhcBlock block) {
    Optional<Her2Status> her2 = block.her2().status();
    if (her2.isPresent() && her2.get() == Her2Status.EQUIVOCAL) {
      return Optional.of(SurrogateSubtype.INCONCLUSIVE_ISH_PENDING);
    }
    CellPercent er = block.estrogen().percent();
    CellPercent pr = block.progesterone().percent();
    if (er == null || pr == null || her2.isEmpty()) {
      return Optional.empty();
    }
    boolean hormones = er.atLeast(1) || pr.atLeast(1);
    boolean positive = her2.get() == Her2Status.POSITIVE;
    if (!hormones) {
      return Optional.of(
          positive ? SurrogateSubtype.HER2_POSITIVE_NON_LUMINAL : SurrogateSubtype.TRIPLE_NEGATIVE);
    }
    if (positive) {
      return Optional.of(SurrogateSubtype.LUMINAL_B_LIKE_HER2_POSITIVE);
    }
    CellPercent ki67 = block.ki67().percent();
    if (ki67 == null) {
      return Optional.empty();
    }
    boolean luminalA = !ki67.atLeast(ki67Below) && pr.atLeast(progesteroneFrom);
    return Optional.of(
        luminalA ? SurrogateSubtype.LUMINAL_A_LIKE : SurrogateSubtype.LUMINAL_B_LIKE_HER2_NEGATIVE);
  }
}
