package mx.trazo.specimen;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import mx.trazo.network.ContainerKind;
import mx.trazo.order.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** The limits of ASCO/CAP for breast tissue: an hour to the fixative, 6 to 72 hours in it. */
public final class Preanalytics {
  private static final Duration ISCHEMIA = Duration.ofHours(1);
  private static final Duration SHORTEST = Duration.ofHours(6);
  private static final Duration LONGEST = Duration.ofDays(3);

  private Preanalytics() {}

  /** What there is to say about a container; nothing when it is not a block that is sent. */
  public static Set<PreanalyticNotice> of(Specimen specimen) {
    return specimen.sent() && specimen.kind() == ContainerKind.BLOCK
        ? ofFixedTissue(specimen.collection())
        : Set.of();
  }

  /** What there is to say about fixed tissue. */
  public static Set<PreanalyticNotice> ofFixedTissue(CollectionData data) {
    var notices = EnumSet.noneOf(PreanalyticNotice.class);
    @Nullable Instant collected = data.collectedAt();
    @Nullable Instant fixed = data.fixedAt();
    @Nullable Instant ended = data.fixationEndedAt();
    if (collected == null || fixed == null) {
      notices.add(PreanalyticNotice.COLD_ISCHEMIA_UNKNOWN);
    } else if (Duration.between(collected, fixed).compareTo(ISCHEMIA) > 0) {
      notices.add(PreanalyticNotice.COLD_ISCHEMIA_OVER_ONE_HOUR);
    }
    if (fixed == null || ended == null) {
      notices.add(PreanalyticNotice.FIXATION_UNKNOWN);
    } else if (Duration.between(fixed, ended).compareTo(SHORTEST) < 0) {
      notices.add(PreanalyticNotice.FIXATION_UNDER_SIX_HOURS);
    } else if (Duration.between(fixed, ended).compareTo(LONGEST) > 0) {
      notices.add(PreanalyticNotice.FIXATION_OVER_72_HOURS);
    }
    if (data.decalcified() == YesNoUnknown.YES) {
      notices.add(PreanalyticNotice.DECALCIFIED);
    } else if (data.decalcified() == YesNoUnknown.UNKNOWN) {
      notices.add(PreanalyticNotice.DECALCIFICATION_UNKNOWN);
    }
    return notices;
  }
}
