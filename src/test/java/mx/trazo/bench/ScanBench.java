package mx.trazo.bench;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.OpenAccount;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.EmbeddedMariaDb;
import mx.trazo.boot.RunningServer;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;

/**
 * The rate of scans at the laboratory's door over HTTP, against bare JDBC that does the same
 * statements, in one run on one database. Goals: half the bare rate at 8 connections, p99 below
 * five times p50, 100 sessions within the heap of infra/java-options.
 */
final class ScanBench {
  private static final int ROUNDS = Integer.getInteger("trazo.bench.rounds", 3);
  private static final int SCANS = Integer.getInteger("trazo.bench.scans", 6_000);
  private static final int WARM = 20_000;
  private static final int SESSIONS = 100;
  static final String USERNAME = "banco";
  static final String PASSWORD = "caballo grapa nube tren";

  private ScanBench() {}

  public static void main(String[] args) throws Exception {
    Path work = Path.of("target", "bench-scan").toAbsolutePath();
    try (EmbeddedMariaDb program =
        EmbeddedMariaDb.start(
            work.resolve("database"), Path.of("work", "programs").toAbsolutePath())) {
      DatabaseServer database = program.withSchema("banco" + System.nanoTime());
      ScanFixture fixture = prepare(database);
      int[] connections = {1, 8, 32};
      int each = 2 * ROUNDS * SCANS;
      int all = 2 * WARM + each * connections.length + SESSIONS * 20;
      Iterator<String> labels;
      try (Connection owner = database.connectAsOwner()) {
        labels = fixture.containers(owner, all).iterator();
      }
      System.out.println("containers on their way: " + all);
      try (ServerProcess server = ServerProcess.start(database)) {
        measure(database, fixture, server, labels, connections);
      }
    }
  }

  /** A schema with a technician of the laboratory; the containers come later. */
  static ScanFixture prepare(DatabaseServer database) throws SQLException {
    try (RunningServer server = RunningServer.start(database, "127.0.0.1", 0, Map.of())) {
      var catalogue = server.context().getBean(Catalogue.class);
      Facility laboratory = catalogue.findFacilityByCode("CIBIOR").orElseThrow();
      Facility hospital = catalogue.findFacilityByCode("BCIMB000010").orElseThrow();
      var administrator =
          new Actor(
              new AccountId("0".repeat(26)), "Banco", laboratory.id(), Set.of(Role.ADMINISTRATOR));
      Outcome<AccountId> opened =
          server
              .context()
              .getBean(OpenAccount.class)
              .open(
                  administrator,
                  new AccountDraft(
                      USERNAME, "Banco", PASSWORD, laboratory.id(), null, Set.of(Role.TECHNICIAN)));
      if (opened instanceof Outcome.Done<AccountId>(var account)) {
        return new ScanFixture(laboratory.id().value(), hospital.id().value(), account.value());
      }
      throw new IllegalStateException(opened.toString());
    }
  }

  private static void measure(
      DatabaseServer database,
      ScanFixture fixture,
      ServerProcess server,
      Iterator<String> labels,
      int[] connections)
      throws Exception {
    ServerProcess.SessionOf session = server.signIn(USERNAME, PASSWORD);
    Load.Opener http = () -> new HttpScanner(server.address(), session.cookie(), session.csrf());
    Load.Opener bare = () -> new BareJdbc(database.connectAsApplication(), fixture);
    Load.run(8, take(labels, WARM), http);
    Load.run(8, take(labels, WARM), bare);
    System.out.printf(
        Locale.ROOT,
        "statements a scan: bare JDBC %.1f, over HTTP %.1f%n",
        statements(database, labels, bare),
        statements(database, labels, http));
    for (int count : connections) {
      var bareRuns = new ArrayList<Latencies>();
      var httpRuns = new ArrayList<Latencies>();
      var bareCpu = new double[2];
      var httpCpu = new double[3];
      long[] processes = {CpuTime.database(), ProcessHandle.current().pid(), server.pid()};
      for (int round = 0; round < ROUNDS; round++) {
        bareRuns.add(counted(processes, bareCpu, count, take(labels, SCANS), bare));
        httpRuns.add(counted(processes, httpCpu, count, take(labels, SCANS), http));
      }
      Latencies bareMedian = median(bareRuns);
      Latencies httpMedian = median(httpRuns);
      System.out.println(bareMedian.line("bare JDBC"));
      System.out.println(httpMedian.line("POST /api/scans"));
      System.out.printf(
          Locale.ROOT,
          "CPU-ms a scan: bare JDBC database %.2f client %.2f; over HTTP database %.2f client %.2f"
              + " server %.2f%n",
          bareCpu[0] / ROUNDS / SCANS,
          bareCpu[1] / ROUNDS / SCANS,
          httpCpu[0] / ROUNDS / SCANS,
          httpCpu[1] / ROUNDS / SCANS,
          httpCpu[2] / ROUNDS / SCANS);
      System.out.printf(
          Locale.ROOT, "ratio %.2f%n%n", httpMedian.perSecond() / bareMedian.perSecond());
    }
    sessions(server, labels);
  }

  /** Runs the load and adds the processor time of the processes, as many as there is room for. */
  private static Latencies counted(
      long[] processes, double[] cpu, int connections, List<String> labels, Load.Opener opener)
      throws Exception {
    for (int i = 0; i < cpu.length; i++) {
      cpu[i] -= CpuTime.of(processes[i]);
    }
    Latencies run = Load.run(connections, labels, opener);
    for (int i = 0; i < cpu.length; i++) {
      cpu[i] += CpuTime.of(processes[i]);
    }
    return run;
  }

  private static void sessions(ServerProcess server, Iterator<String> labels) throws Exception {
    var sessions = new ArrayList<ServerProcess.SessionOf>();
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(server.signIn(USERNAME, PASSWORD));
    }
    Iterator<ServerProcess.SessionOf> next = sessions.iterator();
    URI address = server.address();
    Latencies all =
        Load.run(
            SESSIONS,
            take(labels, SESSIONS * 10),
            () -> {
              ServerProcess.SessionOf session = next.next();
              return new HttpScanner(address, session.cookie(), session.csrf());
            });
    System.out.println(all.line(SESSIONS + " sessions at once"));
    System.out.println("server's resident memory: " + server.residentMebibytes() + " MiB");
  }

  private static double statements(
      DatabaseServer database, Iterator<String> labels, Load.Opener opener) throws Exception {
    int count = 200;
    try (Connection owner = database.connectAsOwner()) {
      long before = executed(owner);
      Load.run(1, take(labels, count), opener);
      return (executed(owner) - before - 1) / (double) count;
    }
  }

  /** Statements that the database server executed so far. */
  static long executed(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SHOW GLOBAL STATUS WHERE Variable_name IN "
                    + "('Com_select','Com_insert','Com_update','Com_delete','Com_commit')")) {
      long sum = 0;
      while (rows.next()) {
        sum += rows.getLong(2);
      }
      return sum;
    }
  }

  private static Latencies median(List<Latencies> runs) {
    return runs.stream()
        .sorted((a, b) -> Double.compare(a.perSecond(), b.perSecond()))
        .toList()
        .get(runs.size() / 2);
  }

  private static List<String> take(Iterator<String> labels, int count) {
    var taken = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      taken.add(labels.next());
    }
    return taken;
  }
}
