package mx.trazo.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObservationsPropertyTest {
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
  private static final int ROUNDS = 3_000;

  private final long seed = Long.getLong("trazo.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void values_come_back_from_their_observations_as_they_were() {
    System.out.println("ObservationsPropertyTest seed " + seed);
    for (int round = 0; round < ROUNDS; round++) {
      ReportValues values =
          switch (round % 3) {
            case 0 -> new IhcValues(several(this::ihc));
            case 1 -> new IshValues(several(this::ish));
            default -> flow();
          };
      List<Observation> rows = Observations.of(values);
      assertThat(ObservationReader.read(values.kind(), rows)).isEqualTo(values);
    }
  }

  private <T> List<T> several(Supplier<T> one) {
    var all = new ArrayList<T>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      all.add(one.get());
    }
    return all;
  }

  private IhcBlock ihc() {
    return new IhcBlock(
        specimen(),
        receptor(),
        receptor(),
        new Her2(
            maybe(any(Her2Score.values())),
            maybe(percent()),
            maybe(any(Her2Zero.values())),
            maybe(any(IshResult.values()))),
        new Ki67(maybe(percent()), maybe(any(Ki67Count.values()))),
        maybe("Comentario " + random.nextInt()),
        maybe(any(SurrogateSubtype.values())));
  }

  private HormoneReceptor receptor() {
    return new HormoneReceptor(
        maybe(percent()),
        maybe(any(Intensity.values())),
        maybe(any(InternalControl.values())),
        maybe(any(ExternalControls.values())));
  }

  private IshBlock ish() {
    return new IshBlock(
        specimen(),
        maybe(any(IshMethod.values())),
        maybe(figure(3000)),
        maybe(figure(1000)),
        maybe(figure(2000)),
        maybe(1 + random.nextInt(5)),
        maybe(20 + random.nextInt(80)),
        maybe(any(IshResult.values())),
        maybe("Señales dispersas"));
  }

  private FlowValues flow() {
    var markers = new ArrayList<FlowMarker>();
    for (int i = random.nextInt(20); i > 0; i--) {
      markers.add(
          new FlowMarker(
              "CD" + i,
              "Blastos",
              maybe(figure(10_000)),
              maybe(any(FlowIntensity.values())),
              maybe("parcial")));
    }
    return new FlowValues(
        specimen(),
        markers,
        maybe(figure(10_000)),
        maybe(figure(10_000)),
        maybe(figure(900_000)),
        maybe(any(FlowScheme.values())),
        maybe("2022"),
        maybe(any(FlowConclusion.values())),
        maybe("Texto\ncon renglones"));
  }

  private SpecimenId specimen() {
    return new SpecimenId(Ulid.at(NOW, random));
  }

  private CellPercent percent() {
    return random.nextInt(8) == 0 ? CellPercent.BELOW_ONE : CellPercent.of(random.nextInt(101));
  }

  private BigDecimal figure(int hundredths) {
    return BigDecimal.valueOf(random.nextInt(hundredths + 1), 2);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }
}
