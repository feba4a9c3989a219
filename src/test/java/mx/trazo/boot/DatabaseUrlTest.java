package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
  @Test
  void our_options_win_and_the_operator_s_others_stay() {
    String url =
        new DatabaseUrl("jdbc:mysql://db:3306/trazo?connectionTimeZone=SERVER&sslMode=VERIFY_CA")
            .forJdbc();
    assertThat(url)
        .startsWith("jdbc:mysql://db:3306/trazo?")
        .contains("connectionTimeZone=UTC", "sslMode=VERIFY_CA", "preserveInstants=true")
        .doesNotContain("SERVER");
  }

  @Test
  void another_schema_keeps_server_and_options() {
    var url = new DatabaseUrl("jdbc:mysql://db:3306/trazo?sslMode=REQUIRED").withSchema("other");
    assertThat(url.text()).isEqualTo("jdbc:mysql://db:3306/other?sslMode=REQUIRED");
    assertThat(url.schema()).isEqualTo("other");
  }

  @Test
  void refuses_another_kind_of_address_without_repeating_it() {
    assertThatThrownBy(() -> new DatabaseUrl("jdbc:other://u:secret@db/trazo"))
        .hasMessageNotContaining("secret");
  }
}
