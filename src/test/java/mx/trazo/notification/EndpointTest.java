package mx.trazo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://his.ejemplo.mx/avisos",
        "https://his.ejemplo.mx:8443/avisos?sistema=1",
        "https://189.203.1.7/avisos",
        "https://[2806:10a0::7]/avisos"
      })
  void an_https_address_on_the_internet_is_one(String address) {
    assertThat(Endpoint.check(address, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.1/",
        "https://0/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fd00:ec2::254]/",
        "https://[fe80::1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://localhost/",
        "https://LOCALHOST./",
        "https://a.localhost/",
        "https://metadata.google.internal/",
        "https://impresora.local/",
        "https://intranet/"
      })
  void what_leads_into_a_private_network_is_refused(String address) {
    assertThat(Endpoint.check(address, false))
        .hasValueSatisfying(refusal ->
            assertThat(refusal.code())
                .isIn(NotificationRefusal.ENDPOINT_PRIVATE, NotificationRefusal.ENDPOINT_ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "avisos",
        "https:///avisos",
        "https://usuario:clave@his.ejemplo.mx/",
        "https://his.ejemplo.mx/#parte",
        "https://his.ejemplo.mx:0/",
        "https://his.ejemplo.mx:99999/",
        "https://his.ejemplo.mx/con espacio",
        "https://his.ejemplo.mx/\r\nHost: otra",
        "https://híspano.mx/",
        "mailto:alguien@ejemplo.mx"
      })
  void what_is_no_address_is_refused(String address) {
    assertThat(Endpoint.check(address, false))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.code()).isEqualTo(NotificationRefusal.ENDPOINT_ADDRESS));
  }

  @Test
  void without_tls_nothing_is_sent() {
    assertThat(Endpoint.check("http://his.ejemplo.mx/", false))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.code()).isEqualTo(NotificationRefusal.ENDPOINT_HTTPS));
    assertThat(Endpoint.check("ftp://his.ejemplo.mx/", true))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.code()).isEqualTo(NotificationRefusal.ENDPOINT_HTTPS));
    assertThat(Endpoint.check("http://127.0.0.1:9000/avisos", true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.1",
        "10.0.0.1",
        "100.127.255.255",
        "127.9.9.9",
        "169.254.0.1",
        "172.31.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.1",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "fc00::1",
        "fdff::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "::7f00:1",
        "100::1"
      })
  void these_are_never_called(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.0.1",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "189.203.1.7",
        "198.17.0.1",
        "223.255.255.1",
        "2806:10a0::7",
        "2606:4700::1111",
        "64:ff9b::101:101"
      })
  void these_are(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void headers_are_bounded_and_never_say_where_a_message_goes_or_ends() {
    assertThat(Endpoint.checkHeaders(List.of("Authorization: Bearer abc", "X-Unidad: 7")))
        .isEmpty();
    for (String header :
        List.of(
            "Host: otra",
            "content-length: 3",
            "Transfer-Encoding: chunked",
            "Authorization",
            ": x",
            "X: a\r\nHost: otra",
            "X: ñ",
            "X: " + "a".repeat(700))) {
      assertThat(Endpoint.checkHeaders(List.of(header))).as(header).isPresent();
    }
    assertThat(Endpoint.checkHeaders(Collections.nCopies(6, "X: a"))).isPresent();
    assertThat(Endpoint.hidden("Authorization: Bearer abc")).isEqualTo("Authorization: ********");
  }
}
