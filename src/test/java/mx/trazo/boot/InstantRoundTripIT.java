package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import mx.trazo.testing.ProbeFact;
import mx.trazo.testing.ProbeRow;
import mx.trazo.testing.ProbeRows;
import mx.trazo.testing.ProbeUseCase;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written comes back, to the microsecond, wherever the machine believes to be. */
class InstantRoundTripIT {
  private static final TimeZone BEFORE = TimeZone.getDefault();

  /** MariaDB 11.4 takes a bound instant for a TIMESTAMP, which ends on 19 January 2038. */
  private static final long FIRST = 1;

  private static final long LAST = 0x7FFF_FFFFL;
  private static final long LATE = 4_102_444_800L;

  private static RunningTrazo trazo;

  @BeforeAll
  static void start() throws SQLException {
    trazo = startIn("America/Tijuana");
  }

  private static RunningTrazo startIn(String zone) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    RunningTrazo trazo = RunningTrazo.start();
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "CREATE TABLE probe (id VARCHAR(26) PRIMARY KEY, at DATETIME(6) NOT NULL,"
              + " day DATE NOT NULL)");
    }
    Grants.apply(trazo.database());
    return trazo;
  }

  @AfterAll
  static void stop() {
    TimeZone.setDefault(BEFORE);
    trazo.close();
  }

  @Test
  void instants_and_days_come_back_as_they_went_in_west_of_greenwich() {
    roundTrip(trazo);
  }

  @Test
  void instants_and_days_come_back_as_they_went_in_east_of_greenwich() throws SQLException {
    try (RunningTrazo elsewhere = startIn("Asia/Kathmandu")) {
      roundTrip(elsewhere);
    } finally {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Tijuana"));
    }
  }

  private static void roundTrip(RunningTrazo trazo) {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    List<Instant> instants = new ArrayList<>(awkward());
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      instants.add(
          Instant.ofEpochSecond(random.nextLong(FIRST, RunningTrazo.isMySql() ? LATE : LAST))
              .plus(random.nextInt(1_000_000), ChronoUnit.MICROS));
    }
    ProbeRows rows = trazo.bean(ProbeRows.class);
    List<ProbeRow> written = new ArrayList<>();
    for (int i = 0; i < instants.size(); i++) {
      String id = "row-%06d".formatted(i);
      Instant at = instants.get(i);
      written.add(new ProbeRow(id, at, LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }
    ProbeUseCase inside = trazo.bean(ProbeUseCase.class);
    inside.inside(() -> {
      written.forEach(row -> rows.insert(row.id(), row.at(), row.day()));
      return "";
    });
    List<ProbeRow> read = rows.list().stream().filter(r -> r.id().startsWith("row-")).toList();
    assertThat(read).as("seed %d", seed).containsExactlyElementsOf(written);
  }

  @Test
  void the_database_keeps_utc() {
    ProbeRows rows = trazo.bean(ProbeRows.class);
    ProbeUseCase useCase = trazo.bean(ProbeUseCase.class);
    Instant at = Instant.parse("2026-03-08T10:30:00.123456Z");
    useCase.write("utc", at, LocalDate.parse("2026-03-08"), new ProbeFact("utc", false));
    assertThat(rows.text("utc")).isEqualTo("2026-03-08 10:30:00.123456");
  }

  @Test
  void a_use_case_is_one_transaction_at_read_committed() {
    ProbeRows rows = trazo.bean(ProbeRows.class);
    ProbeUseCase useCase = trazo.bean(ProbeUseCase.class);
    assertThat(useCase.inside(rows::mode)).isEqualTo("READ-COMMITTED 0");
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    LocalDate day = LocalDate.parse("2026-01-01");
    assertThatThrownBy(() -> useCase.write("lost", now, day, new ProbeFact("undone", true)))
        .isInstanceOf(IllegalStateException.class);
    useCase.write("kept", now, day, new ProbeFact("kept", false));
    assertThat(rows.list()).extracting(ProbeRow::id).contains("kept").doesNotContain("lost");
  }

  @Test
  void a_guarded_update_counts_the_rows_it_matches_even_when_nothing_changes() {
    ProbeRows rows = trazo.bean(ProbeRows.class);
    ProbeUseCase useCase = trazo.bean(ProbeUseCase.class);
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    useCase.write("same", now, LocalDate.parse("2026-01-01"), new ProbeFact("same", false));
    assertThat(useCase.inside(() -> rows.change("same", now))).isEqualTo(1);
    assertThat(useCase.inside(() -> rows.change("missing", now))).isZero();
  }

  /** So that a forgotten transaction shows at once, and never as half of a use case. */
  @Test
  void a_write_outside_a_use_case_is_undone() {
    ProbeRows rows = trazo.bean(ProbeRows.class);
    rows.insert("outside", Instant.parse("2026-01-01T00:00:00Z"), LocalDate.parse("2026-01-01"));
    assertThat(rows.list()).extracting(ProbeRow::id).doesNotContain("outside");
  }

  /** Hours that do not exist, or exist twice, in the zones of Mexico and elsewhere. */
  private static List<Instant> awkward() {
    return List.of(
        Instant.parse("2026-03-08T10:30:00.000001Z"),
        Instant.parse("2026-11-01T08:30:00.999999Z"),
        Instant.parse("2026-11-01T09:30:00.999999Z"),
        Instant.parse("2022-10-30T06:30:00Z"),
        Instant.parse("2022-04-03T08:30:00Z"),
        Instant.parse("2011-12-30T12:00:00Z"),
        Instant.parse("1970-01-01T00:00:01Z"),
        Instant.parse("2038-01-19T03:14:07.999999Z"),
        Instant.parse("2024-02-29T23:59:59.999999Z"));
  }
}
