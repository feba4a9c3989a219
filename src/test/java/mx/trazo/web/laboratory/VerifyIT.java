package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** The page on which anybody checks a report, under somebody who tries code after code. */
class VerifyIT {
  @Test
  void codes_cannot_be_found_by_trying() throws Exception {
    try (RunningTrazo trazo = RunningTrazo.start(Map.of("trazo.verify.per-minute", 2))) {
      for (int i = 0; i < 2; i++) {
        assertThat(ask(trazo, "/verificar/AAAA-AAAA-AAA" + i).statusCode()).isEqualTo(404);
      }
      HttpResponse<String> third = ask(trazo, "/verificar?codigo=AAAA-AAAA-AAAB");
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).contains("60");
      assertThat(third.body()).contains("demasiados códigos");
      assertThat(ask(trazo, "/verificar").statusCode()).as("the empty form").isEqualTo(200);
    }
  }

  private static HttpResponse<String> ask(RunningTrazo trazo, String path) throws Exception {
    return trazo
        .httpClient()
        .send(HttpRequest.newBuilder(trazo.uri(path)).build(), BodyHandlers.ofString());
  }
}
