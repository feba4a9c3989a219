package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.Catalogue;
import mx.trazo.network.TestSpecimenRule;
import org.jspecify.annotations.Nullable;

/** How long a sample lives after it was taken, by the tests asked of it. */
@Singleton
public class Lifetime {
  private final Catalogue catalogue;

  /** Reads the rules of the catalogue. */
  public Lifetime(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The hours of a sample.
   *
   * @param bestUntil until when the laboratory would rather have it, or null
   * @param viableUntil until when it can be tested at all, or null when it does not age
   */
  public record Hours(@Nullable Instant bestUntil, @Nullable Instant viableUntil) {
    static final Hours NONE = new Hours(null, null);
  }

  /** The hours that leave the sample the least time over the tests; none when it does not age. */
  public Hours of(
      List<String> testCodes,
      String formCode,
      Anticoagulant anticoagulant,
      @Nullable Instant collectedAt) {
    if (collectedAt == null) {
      return Hours.NONE;
    }
    Optional<TestSpecimenRule> rule =
        testCodes.stream()
            .flatMap(test -> catalogue.listRules(test).stream())
            .filter(r -> r.formCode().equals(formCode) && r.absoluteWindow() != null)
            .min(
                Comparator.comparing((TestSpecimenRule r) -> r.anticoagulant() != anticoagulant)
                    .thenComparing(r -> Objects.requireNonNull(r.absoluteWindow())));
    if (rule.isEmpty()) {
      return Hours.NONE;
    }
    return new Hours(
        plus(collectedAt, rule.get().targetWindow()),
        plus(collectedAt, rule.get().absoluteWindow()));
  }

  private static @Nullable Instant plus(Instant collected, @Nullable Duration window) {
    return window == null ? null : collected.plus(window);
  }
}
