package mx.trazo.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
  @Test
  void keeps_a_path_of_ours() {
    assertThat(ReturnTo.safely("/muestras?estado=en-camino&p=2"))
        .isEqualTo("/muestras?estado=en-camino&p=2");
    assertThat(ReturnTo.signInPage("/muestras?p=2"))
        .isEqualTo("/entrar?volver=%2Fmuestras%3Fp%3D2");
    assertThat(ReturnTo.signInPage("/")).isEqualTo("/entrar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://malo.example",
        "//malo.example",
        "/\\malo.example",
        "\\\\malo.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        "/a\tb",
        "",
        "muestras",
      })
  void anything_else_leads_to_the_start(String path) {
    assertThat(ReturnTo.safely(path)).isEqualTo("/");
  }
}
