package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void listens_to_this_machine_only_unless_told_otherwise() {
    Settings settings = Settings.from(name -> null);
    assertThat(settings.bind()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.server()).isEmpty();
    assertThat(settings.demo()).isFalse();
  }

  @Test
  void takes_a_server_with_its_two_users() {
    Map<String, String> given =
        Map.of(
            "TRAZO_DB_URL", "jdbc:mysql://db:3306/trazo",
            "TRAZO_DB_USER", "app",
            "TRAZO_DB_PASSWORD", "secret-a",
            "TRAZO_DB_ADMIN_USER", "owner",
            "TRAZO_DB_ADMIN_PASSWORD", "secret-b");
    Settings settings = Settings.from(given::get);
    assertThat(settings.server())
        .hasValueSatisfying(server -> {
          assertThat(server.application()).isEqualTo(new DatabaseUser("app", "secret-a"));
          assertThat(server.owner()).contains(new DatabaseUser("owner", "secret-b"));
        });
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void a_server_without_an_owner_is_only_looked_at() {
    Map<String, String> given =
        Map.of("TRAZO_DB_URL", "jdbc:mysql://db:3306/trazo", "TRAZO_DB_USER", "app");
    assertThat(Settings.from(given::get).server().orElseThrow().owner()).isEmpty();
  }

  @Test
  void names_what_is_missing() {
    Map<String, String> given = Map.of("TRAZO_DB_URL", "jdbc:mysql://db:3306/trazo");
    assertThatThrownBy(() -> Settings.from(given::get)).hasMessageContaining("TRAZO_DB_USER");
  }

  @Test
  void refuses_a_port_that_is_none() {
    assertThatThrownBy(() -> Settings.from(Map.of("TRAZO_PORT", "70000")::get))
        .hasMessageContaining("TRAZO_PORT");
  }
}
