package mx.trazo.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/** A network kept in memory, with the facilities of {@link SampleNetwork}. */
public final class MemoryNetworkStore implements NetworkStore {
  private final List<Facility> facilities =
      new ArrayList<>(
          List.of(
              SampleNetwork.CIBIOR,
              SampleNetwork.AJUSCO,
              SampleNetwork.ENSENADA,
              SampleNetwork.BREAST_CLINIC));
  private List<Agreement> agreements = List.of();
  private long revision = 1;

  @Override
  public CatalogueData load() {
    return new CatalogueData(
        revision,
        List.of(
            new Institution(SampleNetwork.IMB, "IMB", "IMSS-Bienestar", "IMSS-Bienestar"),
            new Institution(SampleNetwork.IMSS, "IMSS", "IMSS", "IMSS"),
            new Institution(SampleNetwork.SEDESA, "SEDESA", "Sedesa", "Sedesa")),
        facilities,
        agreements,
        List.of(
            new TestDefinition(TestDefinition.BREAST_IHC, "Inmuno", TestFamily.IHC, true),
            new TestDefinition(TestDefinition.HER2_ISH, "ISH", TestFamily.ISH, true)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(SampleNetwork.CIBIOR.id(), Map.of(MexicanState.BC, Duration.ofHours(20))));
  }

  @Override
  public boolean codeTaken(String code) {
    return facilities.stream()
        .anyMatch(f -> f.codes().stream().anyMatch(c -> c.code().equals(code)));
  }

  @Override
  public long revision() {
    return revision;
  }

  @Override
  public void insertFacility(Facility facility, AccountId by, Instant now) {
    facilities.add(facility);
    revision++;
  }

  @Override
  public void updatePhone(FacilityId facility, @Nullable String phone) {
    facilities.replaceAll(one ->
        one.id().equals(facility)
            ? new Facility(
                one.id(),
                one.institution(),
                one.name(),
                one.shortName(),
                one.kind(),
                one.level(),
                one.state(),
                one.municipality(),
                one.zone(),
                phone,
                one.active(),
                one.codes())
            : one);
    revision++;
  }

  @Override
  public void insertFacilityCode(Facility facility, FacilityCode code, AccountId by, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean updateAgreement(
      Agreement before,
      Agreement changed,
      String changeId,
      String reason,
      AccountId by,
      Instant now) {
    agreements = agreements.stream().map(a -> a.id().equals(changed.id()) ? changed : a).toList();
    revision++;
    return true;
  }
}
