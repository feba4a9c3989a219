package mx.trazo.specimen;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.SpecimenForm;
import org.jspecify.annotations.Nullable;

/** What a tree of containers must fulfil, whatever the tests. */
public final class SpecimenRules {
  /** More than this in one order is a mistake. */
  static final int MOST_CONTAINERS = 60;

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
  private static final BigDecimal MOST_VOLUME = BigDecimal.valueOf(1000);

  private SpecimenRules() {}

  static Optional<Refusal> check(
      List<SpecimenRequest> roots, Map<String, SpecimenForm> forms, Instant now) {
    if (roots.isEmpty()) {
      return refuse(SpecimenRefusal.REFERRAL_WITHOUT_SPECIMEN);
    }
    int total = roots.stream().mapToInt(SpecimenRules::size).sum();
    if (total > MOST_CONTAINERS) {
      return refuse(SpecimenRefusal.TOO_MANY_CONTAINERS, String.valueOf(MOST_CONTAINERS));
    }
    for (SpecimenRequest root : roots) {
      Optional<Refusal> wrong = checkOne(root, null, forms, now);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  static int size(SpecimenRequest request) {
    return 1 + request.children().stream().mapToInt(SpecimenRules::size).sum();
  }

  private static Optional<Refusal> checkOne(
      SpecimenRequest request,
      @Nullable SpecimenForm parent,
      Map<String, SpecimenForm> forms,
      Instant now) {
    SpecimenForm form = forms.get(request.formCode());
    if (form == null || !form.active()) {
      return refuse(SpecimenRefusal.FORM_UNKNOWN, request.formCode());
    }
    if (parent != null && !childrenOf(parent.kind()).contains(form.kind())) {
      return refuse(SpecimenRefusal.PARENT_IMPOSSIBLE, form.name(), parent.name());
    }
    Optional<Refusal> wrong = checkData(request, now);
    for (SpecimenRequest child : request.children()) {
      if (wrong.isEmpty()) {
        wrong = checkOne(child, form, forms, now);
      }
    }
    return wrong;
  }

  private static Set<ContainerKind> childrenOf(ContainerKind parent) {
    return switch (parent) {
      case SPECIMEN -> Set.of(ContainerKind.BLOCK, ContainerKind.SLIDE);
      case BLOCK -> Set.of(ContainerKind.SLIDE);
      case SLIDE -> Set.of();
      case TUBE -> Set.of(ContainerKind.TUBE, ContainerKind.SLIDE);
    };
  }

  private static Optional<Refusal> checkData(SpecimenRequest request, Instant now) {
    CollectionData data = request.collection();
    Optional<Refusal> fixation = checkFixation(data, now);
    if (fixation.isPresent()) {
      return fixation;
    }
    BigDecimal volume = data.volumeMl();
    if (volume != null && (volume.signum() <= 0 || volume.compareTo(MOST_VOLUME) > 0)) {
      return refuse(SpecimenRefusal.SPECIMEN_FIELD_WRONG, "volumeMl");
    }
    if (tooLong(request.bodySite(), 120)) {
      return refuse(SpecimenRefusal.SPECIMEN_FIELD_WRONG, "bodySite");
    }
    return Optional.empty();
  }

  /** Whether a sample can have been taken and fixed so. */
  static Optional<Refusal> checkFixation(CollectionData data, Instant now) {
    return tooLong(data.fixative(), 60)
        ? refuse(SpecimenRefusal.SPECIMEN_FIELD_WRONG, "fixative")
        : checkTimes(data, now);
  }

  private static Optional<Refusal> checkTimes(CollectionData data, Instant now) {
    return wrongHours(data, now).stream().findFirst();
  }

  /** Every hour of a collection that cannot be: one to come, or an end before its beginning. */
  public static List<Refusal> wrongHours(CollectionData data, Instant now) {
    var wrongs = new ArrayList<Refusal>();
    if (after(data.collectedAt(), now.plus(CLOCKS_DIFFER))) {
      wrongs.add(Refusal.of(SpecimenRefusal.COLLECTED_IN_THE_FUTURE));
    }
    if (after(data.fixedAt(), now.plus(CLOCKS_DIFFER))) {
      wrongs.add(Refusal.of(SpecimenRefusal.FIXED_IN_THE_FUTURE, "fixedAt"));
    }
    if (after(data.fixationEndedAt(), now.plus(CLOCKS_DIFFER))) {
      wrongs.add(Refusal.of(SpecimenRefusal.FIXED_IN_THE_FUTURE, "fixationEndedAt"));
    }
    if (after(data.collectedAt(), data.fixedAt())) {
      wrongs.add(Refusal.of(SpecimenRefusal.TIMES_CONTRADICT, "collectedAt", "fixedAt"));
    }
    if (after(data.fixedAt(), data.fixationEndedAt())) {
      wrongs.add(Refusal.of(SpecimenRefusal.TIMES_CONTRADICT, "fixedAt", "fixationEndedAt"));
    }
    return wrongs;
  }

  private static boolean tooLong(@Nullable String text, int limit) {
    return text != null && text.length() > limit;
  }

  private static boolean after(@Nullable Instant one, @Nullable Instant other) {
    return one != null && other != null && one.isAfter(other);
  }

  private static Optional<Refusal> refuse(SpecimenRefusal code, String... facts) {
    return Optional.of(Refusal.of(code, facts));
  }
}
