package mx.trazo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

class RunningTrazoIT {
  @Test
  void answers_that_it_is_healthy() throws Exception {
    RunningTrazo trazo = RunningTrazo.shared();
    var answer =
        trazo
            .httpClient()
            .send(HttpRequest.newBuilder(trazo.uri("/health")).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("UP");
  }

  @Test
  void both_users_reach_the_schema() throws Exception {
    RunningTrazo trazo = RunningTrazo.shared();
    try (Connection owner = trazo.adminConnection();
        Connection application = trazo.appConnection()) {
      assertThat(owner.getCatalog()).isEqualTo(application.getCatalog());
    }
  }
}
