package mx.trazo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the server treats what comes in before any of our code sees it. */
class HttpLimitsIT {
  private static RunningTrazo trazo;

  @BeforeAll
  static void start() {
    trazo =
        RunningTrazo.start(
            Map.of("trazo.test.probe", "true", "micronaut.security.enabled", "false"));
  }

  @AfterAll
  static void stop() {
    trazo.close();
  }

  @Test
  void a_controller_runs_on_a_thread_that_may_wait() throws Exception {
    var answer =
        trazo
            .httpClient()
            .send(HttpRequest.newBuilder(trazo.uri("/probe")).build(), BodyHandlers.ofString());
    assertThat(answer.body()).startsWith("blocking-executor-thread");
  }

  @Test
  void a_body_of_one_megabyte_is_read() throws Exception {
    assertThat(post(new byte[1_000_000], "identity").statusCode()).isEqualTo(200);
  }

  @Test
  void a_body_of_three_megabytes_is_refused() throws Exception {
    assertThat(post(new byte[3_000_000], "identity").statusCode()).isEqualTo(413);
  }

  @Test
  void a_zipped_body_is_never_unfolded() throws Exception {
    var zipped = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(zipped)) {
      zip.write(new byte[1_000_000]);
    }
    HttpResponse<String> answer = post(zipped.toByteArray(), "gzip");
    assertThat(answer.body()).isNotEqualTo("1000000");
  }

  private static HttpResponse<String> post(byte[] body, String encoding)
      throws IOException, InterruptedException {
    return trazo
        .httpClient()
        .send(
            HttpRequest.newBuilder(trazo.uri("/probe"))
                .header("Content-Type", "text/plain")
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(body))
                .build(),
            BodyHandlers.ofString());
  }
}
