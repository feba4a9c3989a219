package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import org.junit.jupiter.api.Test;

class FhirBaseTest {
  private static MutableHttpRequest<?> request(String... headers) {
    var request = HttpRequest.GET("/fhir/metadata");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  private static FhirBase base(boolean trustForwarded) {
    return new FhirBase(new FhirConfiguration(null, trustForwarded, 1 << 20, 200));
  }

  private static final String[] PROXY = {
    "Host", "10.0.0.7:8080",
    "X-Forwarded-Host", "trazo.example, inner",
    "X-Forwarded-Proto", "https",
    "X-Forwarded-Port", "443",
    "X-Forwarded-Prefix", "/salud"
  };

  @Test
  void believes_the_host_header() {
    assertThat(base(false).of(request("Host", "localhost:8080")))
        .isEqualTo("http://localhost:8080/fhir");
    assertThat(base(false).of(request(PROXY))).isEqualTo("http://10.0.0.7:8080/fhir");
  }

  @Test
  void believes_a_proxy_only_when_told_to() {
    assertThat(base(true).of(request(PROXY))).isEqualTo("https://trazo.example/salud/fhir");
    assertThat(base(true).of(request("Host", "a:80"))).isEqualTo("http://a/fhir");
  }

  @Test
  void a_configured_address_is_stronger_than_everything() {
    var fixed =
        new FhirBase(new FhirConfiguration("https://trazo.example/fhir/", true, 1 << 20, 200));
    assertThat(fixed.of(request(PROXY))).isEqualTo("https://trazo.example/fhir");
  }

  @Test
  void a_host_that_is_none_is_not_repeated() {
    for (String host : new String[] {"a b", "\"><script>", "a/b", "evil.example/..", "[::1"}) {
      assertThat(base(false).of(request("Host", host))).isEqualTo("http://localhost/fhir");
    }
    assertThat(base(true).of(request("Host", "a", "X-Forwarded-Prefix", "//evil.example")))
        .isEqualTo("http://a/fhir");
    assertThat(base(true).of(request("Host", "a", "X-Forwarded-Proto", "javascript")))
        .isEqualTo("http://a/fhir");
  }
}
