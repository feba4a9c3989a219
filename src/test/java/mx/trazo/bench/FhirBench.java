package mx.trazo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.EmbeddedMariaDb;
import mx.trazo.boot.RunningServer;
import mx.trazo.network.Catalogue;
import mx.trazo.shipment.OpenShipment;

/**
 * The exchange on a store of 20,000 orders and, in the same run, on 200,000. Of each question: the
 * rate with 8 connections, how long an answer takes, the processor time of server and database. The
 * rates are compared with those measured of HAPI FHIR JPA 8.8.0 on PostgreSQL 15, without
 * authentication and validation, on a machine that did 4,500 bare scans a second; they are scaled
 * by how many of these this machine does in this very run.
 */
final class FhirBench {
  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = Integer.getInteger("trazo.bench.rounds", 3);
  private static final int SMALL = Integer.getInteger("trazo.bench.small", 20_000);
  private static final int LARGE = Integer.getInteger("trazo.bench.large", 200_000);
  private static final double SHARE =
      Double.parseDouble(System.getProperty("trazo.bench.share", "1"));
  private static final double SLOWER = 1.5;
  private static final int COUNTED = 100;

  /** Questions of each kind before the first measurement of it: fewer leave the JVM compiling. */
  private static final int WARM =
      Math.max(100, (int) (Integer.getInteger("trazo.bench.warm", 5_000) * SHARE));

  /** Bare scans a second, 8 connections, on the machine of the table. */
  private static final double TABLE_SCANS = 4_500;

  private static final int BOXES = 100;
  private static final Pattern SPECIMEN = Pattern.compile("\"location\":\"Specimen/([0-9A-Z]{26})");

  /** A question: how often a round asks it, its rate in the table and the ratio to beat. */
  private enum Question {
    INTAKE("order intake", 1_200, 125, 14.6, 5),
    READ("read by id", 8_000, 1_030, 1.8, 2),
    IDENTIFIER("Specimen by identifier", 6_000, 380, 5.0, 4),
    TASKS("Task list of 50", 800, 75, 25, 10),
    CUSTODY("custody report", 3_000, 165, 11.5, 5);

    final String name;
    final int times;
    final double tableRate;
    final double tableCpu;
    final double goal;

    Question(String name, int times, double tableRate, double tableCpu, double goal) {
      this.name = name;
      this.times = (int) (times * SHARE);
      this.tableRate = tableRate;
      this.tableCpu = tableCpu;
      this.goal = goal;
    }
  }

  private record Measured(Latencies latencies, double serverCpu, double databaseCpu) {}

  private final DatabaseServer database;
  private final ServerProcess server;
  private final Setting setting;
  private final Random random = new Random(20_261_122);
  private final StoryOrders orders;
  private final CopiedOrders copies;
  private final String block;
  private int packed;
  private int filled;

  private record Setting(String hospital, String laboratory, List<String> boxes) {}

  private FhirBench(
      DatabaseServer database,
      ServerProcess server,
      Setting setting,
      StoryOrders orders,
      String block)
      throws SQLException {
    this.database = database;
    this.server = server;
    this.setting = setting;
    this.orders = orders;
    this.block = block;
    try (Connection owner = database.connectAsOwner();
        var ask = owner.prepareStatement("SELECT s.order_id FROM specimen s WHERE s.id = ?")) {
      ask.setString(1, block);
      try (var row = ask.executeQuery()) {
        row.next();
        this.copies = new CopiedOrders(owner, row.getString(1));
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Path work = Path.of("target", "bench-fhir").toAbsolutePath();
    try (EmbeddedMariaDb program =
        EmbeddedMariaDb.start(
            work.resolve("database"), Path.of("work", "programs").toAbsolutePath())) {
      DatabaseServer database = program.withSchema("banco" + System.nanoTime());
      Setting setting = prepare(database);
      double machine = bareScans(database) / TABLE_SCANS;
      System.out.printf(
          Locale.ROOT, "this machine does %.2f of the table's bare scans%n%n", machine);
      try (ServerProcess server = ServerProcess.start(database)) {
        var orders = new StoryOrders();
        String block = begin(server, setting, orders);
        var bench = new FhirBench(database, server, setting, orders, block);
        Map<Question, Measured> small = bench.at(SMALL);
        Map<Question, Measured> large = bench.at(LARGE);
        boolean good = compare(small, large, machine);
        System.out.println("server's resident memory: " + server.residentMebibytes() + " MiB");
        System.out.println(good ? "all goals met" : "NOT all goals met");
      }
    }
  }

  private static Setting prepare(DatabaseServer database) throws SQLException {
    try (RunningServer server = RunningServer.start(database, "127.0.0.1", 0, Map.of())) {
      Tokens.SystemOf hospital = Tokens.open(server, "BCIMB000010", "hospital-banco");
      Tokens.SystemOf laboratory = Tokens.open(server, "CIBIOR", "laboratorio-banco");
      var receiver =
          server.context().getBean(Catalogue.class).findFacilityByCode("CIBIOR").orElseThrow().id();
      OpenShipment open = server.context().getBean(OpenShipment.class);
      List<String> boxes =
          IntStream.range(0, BOXES)
              .mapToObj(i -> Tokens.done(open.open(hospital.actor(), receiver)).box().text())
              .toList();
      return new Setting(hospital.token(), laboratory.token(), boxes);
    }
  }

  private static double bareScans(DatabaseServer database) throws Exception {
    ScanFixture fixture = ScanBench.prepare(database);
    List<String> labels;
    try (Connection owner = database.connectAsOwner()) {
      labels = fixture.containers(owner, 18_000);
    }
    Load.Opener bare = () -> new BareJdbc(database.connectAsApplication(), fixture);
    Load.run(CONNECTIONS, labels.subList(0, 6_000), bare);
    Latencies run = Load.run(CONNECTIONS, labels.subList(6_000, 18_000), bare);
    System.out.println(run.line("bare JDBC scans"));
    return run.perSecond();
  }

  /** One order comes through the intake; it is the one that is copied. Gives its block. */
  private static String begin(ServerProcess server, Setting setting, StoryOrders orders)
      throws IOException {
    String block = "";
    try (RawHttp http = connect(server, setting.hospital)) {
      String answer = http.post("/fhir", orders.next());
      Matcher specimens = SPECIMEN.matcher(answer);
      while (specimens.find()) {
        block = specimens.group(1);
      }
      if (block.isEmpty()) {
        throw new IOException("the first order: " + answer);
      }
    }
    return block;
  }

  private Map<Question, Measured> at(int size) throws Exception {
    long begin = System.nanoTime();
    try (Connection owner = database.connectAsOwner()) {
      copies.fill(owner, filled, size);
    }
    filled = size;
    System.out.printf(
        Locale.ROOT, "%,d orders (filled in %.0f s)%n", size, (System.nanoTime() - begin) / 1e9);
    Map<Question, Measured> out = new LinkedHashMap<>();
    for (Question question : Question.values()) {
      out.put(question, measure(question));
    }
    System.out.println();
    return out;
  }

  private Measured measure(Question question) throws Exception {
    IntFunction<String> asked =
        switch (question) {
          case INTAKE -> i -> orders.next();
          case READ -> i -> "/fhir/Specimen/" + copies.id(block, random.nextInt(filled));
          case IDENTIFIER -> i -> "/fhir/Specimen?identifier=" + label(random.nextInt(filled));
          case TASKS -> i -> "/fhir/Task?_count=50";
          case CUSTODY -> i -> custody(packed++);
        };
    Load.run(CONNECTIONS, asked(Math.max(WARM, question.times / 2), asked), opener(question));
    double statements = statements(question, asked(COUNTED, asked));
    var runs = new ArrayList<Measured>();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> all = asked(question.times, asked);
      double serverCpu = -CpuTime.of(server.pid());
      double databaseCpu = -CpuTime.of(CpuTime.database());
      Latencies run = Load.run(CONNECTIONS, all, opener(question));
      serverCpu += CpuTime.of(server.pid());
      databaseCpu += CpuTime.of(CpuTime.database());
      runs.add(new Measured(run, serverCpu / all.size(), databaseCpu / all.size()));
    }
    runs.sort((a, b) -> Double.compare(a.latencies.perSecond(), b.latencies.perSecond()));
    Measured median = runs.get(runs.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%s   %.1f statements   CPU-ms server %.2f database %.2f%n",
        median.latencies.line(question.name),
        statements,
        median.serverCpu,
        median.databaseCpu);
    return median;
  }

  private double statements(Question question, List<String> asked) throws Exception {
    try (Connection owner = database.connectAsOwner()) {
      long before = ScanBench.executed(owner);
      Load.run(1, asked, opener(question));
      return (ScanBench.executed(owner) - before - 1) / (double) asked.size();
    }
  }

  private static List<String> asked(int count, IntFunction<String> one) {
    return IntStream.range(0, count).mapToObj(one).toList();
  }

  private String label(int copy) {
    return copies.label(copy, copies.containers() - 1);
  }

  private String custody(int number) {
    return Reports.packed(label(filled - 1 - number), setting.boxes.get(number % BOXES));
  }

  private Load.Opener opener(Question question) {
    String token = question == Question.TASKS ? setting.laboratory : setting.hospital;
    return () -> {
      RawHttp http = connect(server, token);
      return new Load.Worker() {
        @Override
        public void scan(String asked) throws IOException {
          String answer =
              switch (question) {
                case INTAKE -> http.post("/fhir", asked);
                case CUSTODY -> http.post("/fhir/Provenance", asked);
                default -> http.get(asked);
              };
          if (!answer.startsWith("HTTP/1.1 20")) {
            throw new IOException(question + ": " + answer);
          }
        }

        @Override
        public void close() throws IOException {
          http.close();
        }
      };
    };
  }

  private static RawHttp connect(ServerProcess server, String token) throws IOException {
    return new RawHttp(
        server.address(),
        "Authorization: Bearer "
            + token
            + "\r\nContent-Type: application/fhir+json\r\nAccept: application/fhir+json\r\n");
  }

  private static boolean compare(
      Map<Question, Measured> small, Map<Question, Measured> large, double machine) {
    boolean good = true;
    for (Question question : Question.values()) {
      Measured few = Objects.requireNonNull(small.get(question));
      Measured many = Objects.requireNonNull(large.get(question));
      double ratio = many.latencies.perSecond() / (question.tableRate * machine);
      double cpu = (many.serverCpu + many.databaseCpu) * machine / question.tableCpu;
      double slower50 = many.latencies.milliseconds(0.5) / few.latencies.milliseconds(0.5);
      double slower95 = many.latencies.milliseconds(0.95) / few.latencies.milliseconds(0.95);
      boolean met = ratio >= question.goal && slower50 <= SLOWER && slower95 <= SLOWER;
      good &= met;
      System.out.printf(
          Locale.ROOT,
          "%-22s %5.1f times the table's rate (goal %.0f), %.2f of its CPU; on the large store p50"
              + " takes %.2f and p95 %.2f of the small one (goal %.1f)%s%n",
          question.name,
          ratio,
          question.goal,
          cpu,
          slower50,
          slower95,
          SLOWER,
          met ? "" : "  NOT MET");
    }
    return good;
  }
}
