package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityZonesTest {
  @ParameterizedTest
  @CsvSource({
    "BC, Ensenada, -8, -7",
    "BC, Tijuana, -8, -7",
    "SR, Nogales, -7, -7",
    "BS, La Paz, -7, -7",
    "NT, Tepic, -7, -7",
    "NT, Bahía de Banderas, -6, -6",
    "NT, BAHIA DE BANDERAS, -6, -6",
    "CH, Chihuahua, -6, -6",
    "CH, Juárez, -7, -6",
    "CH, Juarez, -7, -6",
    "CH, Ojinaga, -6, -5",
    "CL, Saltillo, -6, -6",
    "CL, Piedras Negras, -6, -5",
    "NL, Monterrey, -6, -6",
    "NL, Anáhuac, -6, -5",
    "TS, Ciudad Victoria, -6, -6",
    "TS, Matamoros, -6, -5",
    "CL, Matamoros, -6, -6",
    "QR, Benito Juárez, -5, -5",
    "PL, Puebla, -6, -6",
    "YN, Mérida, -6, -6",
  })
  void the_zone_belongs_to_the_municipality(
      MexicanState state, String municipality, int january, int july) {
    ZoneId zone = MunicipalityZones.zoneOf(state, municipality);
    assertThat(hours(zone, "2026-01-15T18:00:00Z")).isEqualTo(january);
    assertThat(hours(zone, "2026-07-15T18:00:00Z")).isEqualTo(july);
  }

  @Test
  void there_are_32_states_with_numbers_of_their_own() {
    assertThat(MexicanState.values()).hasSize(32);
    assertThat(
            Arrays.stream(MexicanState.values())
                .map(MexicanState::inegi)
                .collect(Collectors.toSet()))
        .hasSize(32);
    assertThat(MexicanState.findByInegi("07")).contains(MexicanState.CS);
    assertThat(MexicanState.findByInegi("08")).contains(MexicanState.CH);
    assertThat(MexicanState.find("ne")).isEmpty();
  }

  private static int hours(ZoneId zone, String instant) {
    return zone.getRules().getOffset(Instant.parse(instant)).getTotalSeconds() / 3600;
  }
}
