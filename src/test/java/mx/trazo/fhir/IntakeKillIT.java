package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.TrazoProcess;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A hospital's system sends 500 orders and repeats each until it is answered, while the server is
 * killed again and again: every order is there once, with its patient, its request and its three
 * specimens, and every answer that came names the same resources.
 */
class IntakeKillIT {
  private static final int ORDERS = Integer.getInteger("trazo.kill.orders", 500);
  private static final int KILLS = 5;
  private static final int SENDERS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String WHOLE =
      """
      SELECT COUNT(DISTINCT o.id), COUNT(DISTINCT t.id), COUNT(DISTINCT s.id), COUNT(DISTINCT p.id)
      FROM clinical_order o
      LEFT JOIN ordered_test t ON t.order_id = o.id
      LEFT JOIN specimen s ON s.order_id = o.id
      LEFT JOIN patient p ON p.id = o.patient_id
      WHERE o.placer_number = ? AND o.facility_id = ?
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicReference<URI> server = new AtomicReference<>();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final Map<String, List<String>> told = new ConcurrentHashMap<>();

  @Test
  void every_order_is_there_once_and_whole_though_the_server_is_killed() throws Exception {
    long seed = Long.getLong("trazo.seed", new SplittableRandom().nextLong());
    System.out.println("IntakeKillIT seed " + seed);
    var random = new SplittableRandom(seed);
    DatabaseServer schema = RunningTrazo.freshSchema();
    try (RunningTrazo trazo = RunningTrazo.startOn(schema, Map.of())) {
      TestClient hospital = TestClient.ofNewHospital(trazo);
      var orders = new LinkedBlockingQueue<BreastOrder>();
      List<BreastOrder> all = new ArrayList<>();
      for (int i = 0; i < ORDERS; i++) {
        all.add(new BreastOrder(trazo));
      }
      orders.addAll(all);
      try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> sending = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
          sending.add(senders.submit(() -> sendAll(orders, hospital.token())));
        }
        killAgainAndAgain(schema, random, sending);
        server.set(trazo.uri());
        for (Future<?> each : sending) {
          each.get(5, TimeUnit.MINUTES);
        }
      }
      assertThat(told).hasSize(ORDERS);
      for (BreastOrder order : all) {
        assertThat(found(trazo, order.requisition, hospital))
            .as(order.requisition)
            .containsExactly(1, 1, 3, 1);
        Bundle again = read(post(trazo.uri(), hospital.token(), order.json()));
        assertThat(locations(again)).as(order.requisition).isEqualTo(told.get(order.requisition));
      }
      System.out.println("killed " + KILLS + " times; " + lost + " answers lost on the way");
      assertThat(lost).as("answers lost on the way").hasPositiveValue();
    }
  }

  /** Kills after a while with some work done, wherever it then stands. */
  private void killAgainAndAgain(
      DatabaseServer schema, SplittableRandom random, List<Future<?>> sending)
      throws InterruptedException, ExecutionException {
    for (int i = 0; i < KILLS; i++) {
      TrazoProcess process = TrazoProcess.start(schema);
      int goal = Math.min(ORDERS - 2 * SENDERS, answered.get() + ORDERS / (KILLS + 1));
      server.set(process.uri());
      while (answered.get() < goal) {
        try {
          sending.getFirst().get(random.nextLong(5, 50), TimeUnit.MILLISECONDS);
        } catch (TimeoutException working) {
          // as it should be
        }
      }
      process.kill();
    }
  }

  private void sendAll(LinkedBlockingQueue<BreastOrder> orders, String token) {
    for (BreastOrder order = orders.poll(); order != null; order = orders.poll()) {
      String body = order.json();
      HttpResponse<String> answer = null;
      while (answer == null) {
        answer = tryOnce(token, body);
      }
      told.put(order.requisition, locations(read(answer)));
      answered.incrementAndGet();
    }
  }

  private @Nullable HttpResponse<String> tryOnce(String token, String body) {
    URI at = server.get();
    try {
      if (at == null) {
        TimeUnit.MILLISECONDS.sleep(20);
        return null;
      }
      HttpResponse<String> answer = post(at, token, body);
      return answer.statusCode() == 503 ? null : answer;
    } catch (IOException killed) {
      lost.incrementAndGet();
      pause();
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> post(URI at, String token, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(at.resolve("/fhir"))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static Bundle read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirCalls.R4.newJsonParser().parseResource(Bundle.class, answer.body());
  }

  /** Type and id of each entry, in their places. */
  private static List<String> locations(Bundle answer) {
    return answer.getEntry().stream()
        .map(entry -> entry.getResponse().getLocation().replaceFirst("/_history/.*", ""))
        .toList();
  }

  private static List<Integer> found(RunningTrazo trazo, String requisition, TestClient hospital)
      throws SQLException {
    try (Connection owner = trazo.adminConnection();
        PreparedStatement statement = owner.prepareStatement(WHOLE)) {
      statement.setString(1, requisition);
      statement.setString(2, hospital.facility().id().value());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return List.of(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
      }
    }
  }
}
