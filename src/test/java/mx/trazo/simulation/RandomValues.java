package mx.trazo.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.result.CellPercent;
import mx.trazo.result.ExternalControls;
import mx.trazo.result.FlowConclusion;
import mx.trazo.result.FlowIntensity;
import mx.trazo.result.FlowMarker;
import mx.trazo.result.FlowScheme;
import mx.trazo.result.FlowValues;
import mx.trazo.result.Her2;
import mx.trazo.result.Her2Score;
import mx.trazo.result.HormoneReceptor;
import mx.trazo.result.IhcBlock;
import mx.trazo.result.IhcValues;
import mx.trazo.result.Intensity;
import mx.trazo.result.InternalControl;
import mx.trazo.result.IshBlock;
import mx.trazo.result.IshMethod;
import mx.trazo.result.IshResult;
import mx.trazo.result.IshValues;
import mx.trazo.result.Ki67;
import mx.trazo.result.Ki67Count;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportValues;
import mx.trazo.result.SurrogateSubtype;
import org.jspecify.annotations.Nullable;

/** Values that are mostly complete and sometimes wrong. */
final class RandomValues {
  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  ReportValues of(ReportKind kind, List<SpecimenId> containers) {
    return switch (kind) {
      case IHC -> new IhcValues(some(containers).stream().map(this::ihc).toList());
      case ISH -> new IshValues(some(containers).stream().map(this::ish).toList());
      case FLOW -> flow(containers.get(random.nextInt(containers.size())));
    };
  }

  private List<SpecimenId> some(List<SpecimenId> containers) {
    var chosen = new ArrayList<SpecimenId>();
    for (SpecimenId one : containers) {
      if (random.nextInt(3) == 0) {
        chosen.add(one);
      }
    }
    if (chosen.isEmpty() && random.nextInt(5) > 0) {
      chosen.add(containers.get(random.nextInt(containers.size())));
    }
    return chosen;
  }

  private IhcBlock ihc(SpecimenId block) {
    Her2Score score =
        random.nextInt(3) == 0 ? Her2Score.TWO_PLUS : pick(Her2Score.ZERO, Her2Score.THREE_PLUS);
    IshResult settled =
        score == Her2Score.TWO_PLUS && random.nextInt(3) == 0 ? IshResult.NEGATIVE : null;
    var her2 = new Her2(score, CellPercent.of(11 + random.nextInt(80)), null, settled);
    var unconfirmed =
        new IhcBlock(
            block,
            receptor(),
            receptor(),
            her2,
            new Ki67(CellPercent.of(random.nextInt(101)), Ki67Count.AVERAGE),
            "Comentario",
            null);
    SurrogateSubtype subtype =
        random.nextInt(12) == 0
            ? SurrogateSubtype.LUMINAL_A_LIKE
            : unconfirmed.suggested().orElse(null);
    return new IhcBlock(
        block,
        unconfirmed.estrogen(),
        unconfirmed.progesterone(),
        her2,
        unconfirmed.ki67(),
        unconfirmed.comment(),
        subtype);
  }

  private HormoneReceptor receptor() {
    int percent = random.nextInt(101);
    return new HormoneReceptor(
        random.nextInt(15) == 0 ? null : CellPercent.of(percent),
        percent == 0 ? Intensity.NONE : Intensity.WEAK,
        InternalControl.ABSENT,
        ExternalControls.AS_EXPECTED);
  }

  private IshBlock ish(SpecimenId block) {
    return new IshBlock(
        block,
        IshMethod.FISH,
        new BigDecimal("4.2"),
        new BigDecimal("2.1"),
        random.nextInt(10) == 0 ? new BigDecimal("9") : new BigDecimal("2"),
        1,
        40,
        random.nextInt(10) == 0 ? null : IshResult.POSITIVE,
        null);
  }

  private FlowValues flow(SpecimenId tube) {
    var marker = new FlowMarker("CD19", "Blastos", null, FlowIntensity.BRIGHT, null);
    return new FlowValues(
        tube,
        random.nextInt(10) == 0 ? List.of(marker, marker) : List.of(marker),
        maybe(new BigDecimal("80")),
        maybe(new BigDecimal("95")),
        null,
        FlowScheme.WHO,
        "2022",
        maybe(FlowConclusion.B_ALL),
        "Texto");
  }

  private <T> T pick(T one, T other) {
    return random.nextBoolean() ? one : other;
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(12) == 0 ? null : value;
  }
}
