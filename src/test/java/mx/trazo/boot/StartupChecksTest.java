package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartupChecksTest {
  @Test
  void this_java_knows_the_zones_of_mexico() {
    assertThatCode(() -> StartupChecks.requireMexicanZones(ZoneId::of)).doesNotThrowAnyException();
  }

  @Test
  void refuses_a_java_whose_zones_are_too_old_and_says_what_to_do() {
    assertThatThrownBy(() ->
            StartupChecks.requireMexicanZones(zone -> {
              throw new ZoneRulesException("Unknown time-zone ID: " + zone);
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("America/Ciudad_Juarez")
        .hasMessageContaining("tzdata");
  }

  @Test
  void is_silent_about_a_durable_server() {
    assertThat(
            StartupChecks.durabilityWarnings(
                Map.of("innodb_flush_log_at_trx_commit", "1", "log_bin", "ON", "sync_binlog", "1")))
        .isEmpty();
  }

  @Test
  void does_not_ask_for_a_synced_binary_log_where_there_is_none() {
    assertThat(
            StartupChecks.durabilityWarnings(
                Map.of(
                    "innodb_flush_log_at_trx_commit", "1", "log_bin", "OFF", "sync_binlog", "0")))
        .isEmpty();
  }

  @Test
  void names_each_setting_that_can_lose_work() {
    assertThat(
            StartupChecks.durabilityWarnings(
                Map.of("innodb_flush_log_at_trx_commit", "2", "log_bin", "ON", "sync_binlog", "0")))
        .hasSize(2)
        .anySatisfy(w -> assertThat(w).contains("innodb_flush_log_at_trx_commit is 2"))
        .anySatisfy(w -> assertThat(w).contains("sync_binlog is 0"));
  }

  @Test
  void warns_when_the_server_does_not_say() {
    assertThat(StartupChecks.durabilityWarnings(Map.of()))
        .singleElement()
        .asString()
        .contains("unknown");
  }
}
