package mx.trazo.notification.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.notification.Delivery;
import mx.trazo.notification.Notification;
import mx.trazo.notification.NotificationWriter;
import mx.trazo.notification.Patience;
import mx.trazo.notification.Progress;
import mx.trazo.notification.Subscription;
import mx.trazo.notification.SubscriptionStatus;
import mx.trazo.notification.Topic;
import mx.trazo.notification.Trouble;
import org.junit.jupiter.api.Test;

/** What is called, what is sent and how an answer is read, over real sockets. */
class HttpsCourierTest {
  private static final Instant NOON = Instant.parse("2026-11-20T18:00:00Z");

  /** Always the same body. */
  private static final class Fixed implements NotificationWriter {
    @Override
    public byte[] write(Notification notification) {
      return "{\"aviso\":1}".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String mediaType() {
      return "application/fhir+json";
    }
  }

  private static HttpsCourier courier(Names names, boolean privateEndpoints) {
    var patience =
        new Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ofMinutes(15),
            Duration.ofDays(3),
            Duration.ofDays(30),
            Duration.ofDays(40),
            Duration.ofSeconds(2),
            45,
            10,
            privateEndpoints);
    return new HttpsCourier(new Fixed(), new HttpsCaller(names, patience), patience);
  }

  private static Notification to(String endpoint) {
    var progress =
        new Progress(
            SubscriptionStatus.REQUESTED, null, 0, 0, null, 0, null, NOON, null, null, null);
    var subscription =
        new Subscription(
            "s",
            new FacilityId("01J0000000FAC0000000000003"),
            Topic.CUSTODY,
            List.of(),
            endpoint,
            List.of("Authorization: Bearer secreto"),
            "Prueba",
            null,
            null,
            null,
            3,
            "https://trazo.ejemplo.mx/fhir",
            new AccountId("01J0000000ACC0000000000001"),
            NOON,
            progress);
    return new Notification(subscription, Notification.Kind.HANDSHAKE, List.of());
  }

  /** Answers one request with a text; gives what was asked. */
  private static final class OneAnswer implements AutoCloseable {
    private final ServerSocket listening;
    private final CompletableFuture<String> asked = new CompletableFuture<>();

    OneAnswer(String answer) throws IOException {
      listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(() -> serve(answer));
    }

    private void serve(String answer) {
      try (Socket one = listening.accept()) {
        byte[] start = new byte[4_096];
        int read = one.getInputStream().read(start);
        var text = new StringBuilder(new String(start, 0, read, StandardCharsets.US_ASCII));
        while (!text.toString().endsWith("}")) {
          text.append((char) one.getInputStream().read());
        }
        asked.complete(text.toString());
        one.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        one.getOutputStream().flush();
        if (answer.isEmpty()) {
          one.getInputStream().read();
        }
      } catch (IOException e) {
        asked.completeExceptionally(new UncheckedIOException(e));
      }
    }

    String address() {
      return "http://127.0.0.1:" + listening.getLocalPort() + "/avisos?x=1";
    }

    @Override
    public void close() throws IOException {
      listening.close();
    }
  }

  private static Delivery answered(String answer) throws IOException {
    try (var server = new OneAnswer(answer)) {
      return courier(InetAddress::getAllByName, true).deliver(to(server.address()));
    }
  }

  @Test
  void posts_the_body_with_the_headers_and_reads_the_status() throws Exception {
    try (var server =
        new OneAnswer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n")) {
      assertThat(courier(InetAddress::getAllByName, true).deliver(to(server.address())))
          .isEqualTo(new Delivery.Answered());
      assertThat(server.asked.get(5, TimeUnit.SECONDS))
          .startsWith("POST /avisos?x=1 HTTP/1.1\r\nHost: 127.0.0.1:")
          .contains("\r\nAuthorization: Bearer secreto\r\n")
          .contains("\r\nContent-Length: 11\r\n")
          .endsWith("\r\n\r\n{\"aviso\":1}");
    }
  }

  @Test
  void only_2xx_is_an_answer_and_a_redirect_is_not_followed() throws IOException {
    assertThat(answered("HTTP/1.1 500 Oh\r\n\r\n"))
        .isEqualTo(new Delivery.Failed(Trouble.STATUS, Optional.of("500")));
    assertThat(answered("HTTP/1.0 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n"))
        .isEqualTo(new Delivery.Failed(Trouble.REDIRECT, Optional.of("302")));
    assertThat(answered("SSH-2.0-OpenSSH_9.9\r\n"))
        .isEqualTo(new Delivery.Failed(Trouble.NOT_HTTP));
    assertThat(answered("x".repeat(100_000))).isEqualTo(new Delivery.Failed(Trouble.NOT_HTTP));
    assertThat(answered("")).isEqualTo(new Delivery.Failed(Trouble.NO_ANSWER));
  }

  @Test
  void nobody_there_and_no_such_name_are_told_apart() throws IOException {
    String gone;
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      gone = "http://127.0.0.1:" + listening.getLocalPort() + "/avisos";
    }
    assertThat(courier(InetAddress::getAllByName, true).deliver(to(gone)))
        .isEqualTo(new Delivery.Failed(Trouble.UNREACHABLE));
    Names nowhere =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThat(courier(nowhere, false).deliver(to("https://his.ejemplo.mx/")))
        .isEqualTo(new Delivery.Failed(Trouble.UNKNOWN_HOST));
  }

  @Test
  void a_name_that_leads_into_a_private_network_is_not_called() throws IOException {
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      listening.setSoTimeout(300);
      String endpoint = "https://his.ejemplo.mx:" + listening.getLocalPort() + "/avisos";
      InetAddress here = InetAddress.getLoopbackAddress();
      InetAddress there = InetAddress.getByAddress(new byte[] {1, 1, 1, 1});
      var looked = new AtomicInteger();
      for (InetAddress[] found :
          List.of(new InetAddress[] {here}, new InetAddress[] {there, here})) {
        Names names =
            _ -> {
              looked.incrementAndGet();
              return found;
            };
        assertThat(courier(names, false).deliver(to(endpoint)))
            .isEqualTo(new Delivery.Failed(Trouble.PRIVATE_ADDRESS));
      }
      assertThat(looked).as("looked up once for each try").hasValue(2);
      assertThat(courier(InetAddress::getAllByName, false).deliver(to("http://127.0.0.1/")))
          .as("without TLS nothing is called, whatever is on record")
          .isEqualTo(new Delivery.Failed(Trouble.PRIVATE_ADDRESS));
      assertThat(accepts(listening)).isFalse();
    }
  }

  private static boolean accepts(ServerSocket listening) throws IOException {
    try (Socket _ = listening.accept()) {
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void whoever_has_no_certificate_for_the_name_is_told_nothing() throws Exception {
    try (var server = new OneAnswer("HTTP/1.1 200 OK\r\n\r\n")) {
      String secure = server.address().replace("http://", "https://");
      Delivery delivery = courier(InetAddress::getAllByName, true).deliver(to(secure));
      assertThat(delivery)
          .isInstanceOfSatisfying(
              Delivery.Failed.class,
              failed -> assertThat(failed.trouble()).isIn(Trouble.CERTIFICATE, Trouble.NO_ANSWER));
      assertThat(server.asked.isDone() && !server.asked.isCompletedExceptionally()).isFalse();
    }
  }

  @Test
  void whoever_answers_drop_by_drop_is_not_waited_for() throws Exception {
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread drops = Thread.ofVirtual().start(() -> drip(listening));
      long before = System.nanoTime();
      String endpoint = "https://127.0.0.1:" + listening.getLocalPort() + "/avisos";
      assertThat(courier(InetAddress::getAllByName, true).deliver(to(endpoint)))
          .isEqualTo(new Delivery.Failed(Trouble.NO_ANSWER));
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
      drops.interrupt();
    }
  }

  /** The beginning of a long record of TLS, and never its end. */
  private static void drip(ServerSocket listening) {
    try (Socket one = listening.accept()) {
      one.getOutputStream().write(new byte[] {0x16, 0x03, 0x03, 0x40, 0x00});
      while (true) {
        one.getOutputStream().write(0);
        one.getOutputStream().flush();
        TimeUnit.MILLISECONDS.sleep(100);
      }
    } catch (IOException hungUp) {
      // as it should be
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
