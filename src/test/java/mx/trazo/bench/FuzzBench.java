package mx.trazo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.EmbeddedMariaDb;
import mx.trazo.boot.RunningServer;
import mx.trazo.fhir.DamagedOrders;

/**
 * Damaged orders without end, sent to a server with the heap it has in production. Goals: no answer
 * of 500 or above, none that takes more than two seconds, the same process alive at the end.
 */
final class FuzzBench {
  private static final int RUNS = Integer.getInteger("trazo.fuzz.runs", 200_000);
  private static final long SEED = Long.getLong("trazo.fuzz.seed", System.nanoTime());
  private static final int SENDERS = 4;
  private static final int AN_ORDER = 200;
  private static final Duration GOAL = Duration.ofSeconds(2);
  private static final Path STORIES = Path.of("fhir-profiles", "json");

  private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
  private final AtomicLong slowest = new AtomicLong();
  private final AtomicInteger next = new AtomicInteger();
  private final List<String> stories;
  private final String token;
  private final URI base;

  private FuzzBench(List<String> stories, String token, URI base) {
    this.stories = stories;
    this.token = token;
    this.base = base;
  }

  public static void main(String[] args) throws Exception {
    Path work = Path.of("target", "bench-fuzz").toAbsolutePath();
    System.out.println("seed " + SEED + ", " + RUNS + " damaged bodies");
    try (EmbeddedMariaDb program =
        EmbeddedMariaDb.start(
            work.resolve("database"), Path.of("work", "programs").toAbsolutePath())) {
      DatabaseServer database = program.withSchema("golpes" + System.nanoTime());
      String token = token(database);
      try (ServerProcess server = ServerProcess.start(database)) {
        var fuzz = new FuzzBench(stories(), token, server.address());
        fuzz.warm();
        fuzz.run();
        boolean good = fuzz.tell(server);
        if (!good) {
          System.exit(1);
        }
      }
    }
  }

  private static List<String> stories() throws IOException {
    List<String> out = new ArrayList<>();
    for (String story : List.of("mama", "leucemia")) {
      out.add(Files.readString(STORIES.resolve("Bundle-" + story + "-transaccion.json")));
    }
    return out;
  }

  /** The token of a system of the hospital that the stories name. */
  private static String token(DatabaseServer database) throws SQLException {
    try (RunningServer server = RunningServer.start(database, "127.0.0.1", 0, Map.of())) {
      return Tokens.open(server, "BCIMB000010", "golpes").token();
    }
  }

  /** Waits until good orders and validations are answered as they will be from then on. */
  private void warm() throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int quick = 0; quick < 20; ) {
        long begin = System.nanoTime();
        for (String path : List.of("/fhir", "/fhir/Bundle/$validate")) {
          int status = post(http, path, stories.getFirst().getBytes(StandardCharsets.UTF_8));
          if (status != 200) {
            throw new IOException("a good order is answered " + status);
          }
        }
        quick = System.nanoTime() - begin < GOAL.toNanos() / 4 ? quick + 1 : 0;
      }
    }
  }

  private int post(HttpClient http, String path, byte[] body)
      throws IOException, InterruptedException {
    var answer = http.send(request(path, body), BodyHandlers.ofString());
    if (answer.statusCode() >= 500) {
      System.out.println(answer.body() + " to " + new String(body, StandardCharsets.UTF_8));
    }
    return answer.statusCode();
  }

  private HttpRequest request(String path, byte[] body) {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/fhir+json")
        .timeout(Duration.ofSeconds(60))
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private void run() throws Exception {
    long start = System.nanoTime();
    try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        var random = new Random(SEED + i);
        all.add(
            senders.submit(() -> {
              send(random);
              return null;
            }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    System.out.printf("%.0f a second%n", RUNS * 1e9 / (System.nanoTime() - start));
  }

  private void send(Random random) throws IOException, InterruptedException {
    var damage = new DamagedOrders(random);
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int run = next.getAndIncrement(); run < RUNS; run = next.getAndIncrement()) {
        String story = stories.get(random.nextInt(stories.size()));
        // Now and then another order, so that some that are whole after all are new.
        String order = story.replace("SOL-2026", "F" + SEED % 10_000 + "-" + run / AN_ORDER);
        byte[] body = damage.of(order);
        String path = random.nextInt(50) == 0 ? "/fhir/Bundle/$validate" : "/fhir";
        long begin = System.nanoTime();
        int status = post(http, path, body);
        long took = System.nanoTime() - begin;
        answers.computeIfAbsent(status, any -> new LongAdder()).increment();
        if (slowest.accumulateAndGet(took, Math::max) == took && took > GOAL.toNanos()) {
          System.out.println("slow, run " + run + ": " + new String(body, StandardCharsets.UTF_8));
        }
      }
    }
  }

  /** Prints what came of it; whether every goal was met. */
  private boolean tell(ServerProcess server) throws IOException {
    answers.forEach((status, count) -> System.out.println("answered " + status + ": " + count));
    boolean faults = answers.keySet().stream().anyMatch(status -> status >= 500);
    boolean alive = ProcessHandle.of(server.pid()).map(ProcessHandle::isAlive).orElse(false);
    System.out.printf(
        "slowest %.0f ms (goal 2,000); server alive: %s, resident %d MiB%n",
        slowest.get() / 1e6, alive ? "yes" : "no", server.residentMebibytes());
    boolean good = !faults && alive && slowest.get() <= GOAL.toNanos();
    System.out.println(good ? "all goals met" : "NOT all goals met");
    return good;
  }
}
