package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final AccountId SOMEBODY = new AccountId("01TEST00000000000000000099");
  private static final FacilityId NEW = new FacilityId("01TEST00000000000000000031");

  private final MemoryNetworkStore store = new MemoryNetworkStore();
  private final Catalogue catalogue = new Catalogue(new LoadCatalogue(store));

  @Test
  void answers_from_its_copy_until_it_forgets_it() {
    assertThat(catalogue.findFacility(NEW)).isEmpty();
    store.insertFacility(hospital(), SOMEBODY, Instant.EPOCH);
    assertThat(catalogue.findFacility(NEW)).isEmpty();
    catalogue.forget();
    assertThat(catalogue.getFacility(NEW).state()).isEqualTo(MexicanState.BC);
  }

  @Test
  void notices_that_somebody_else_changed_it() {
    assertThat(catalogue.findFacility(NEW)).isEmpty();
    catalogue.forgetIfChanged();
    store.insertFacility(hospital(), SOMEBODY, Instant.EPOCH);
    catalogue.forgetIfChanged();
    assertThat(catalogue.findFacility(NEW)).isPresent();
  }

  @Test
  void get_throws_where_find_is_empty() {
    assertThatThrownBy(() -> catalogue.getFacility(NEW)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> catalogue.getTest("NO")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void an_unknown_way_takes_a_day() {
    assertThat(catalogue.transitEstimate(SampleNetwork.ENSENADA, SampleNetwork.CIBIOR))
        .isEqualTo(Duration.ofHours(20));
    assertThat(catalogue.transitEstimate(SampleNetwork.ENSENADA, SampleNetwork.AJUSCO))
        .isEqualTo(Catalogue.UNKNOWN_TRANSIT);
  }

  @Test
  void a_facility_with_a_doubtful_clues_is_taken_with_warnings() {
    var entry =
        new FacilityEntry(
            "IMB",
            " Hospital ",
            "HG",
            FacilityKind.HOSPITAL,
            LevelOfCare.SECOND,
            MexicanState.NT,
            "Bahía de Banderas",
            " ",
            "bcimb000011",
            null);
    Outcome<RegisteredFacility> outcome = FacilityRules.check(entry, NEW, SampleNetwork.IMB);
    RegisteredFacility registered = ((Outcome.Done<RegisteredFacility>) outcome).value();
    assertThat(registered.warnings())
        .containsExactly(FacilityWarning.CLUES_CHECK_DIGIT, FacilityWarning.CLUES_STATE_DIFFERS);
    assertThat(registered.facility().zone().getId()).isEqualTo("America/Bahia_Banderas");
    assertThat(registered.facility().name()).isEqualTo("Hospital");
    assertThat(registered.facility().phone()).isNull();
  }

  private static Facility hospital() {
    return SampleNetwork.facility(
        NEW.value(), SampleNetwork.IMB, FacilityKind.HOSPITAL, MexicanState.BC);
  }
}
