package mx.trazo.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;
import mx.trazo.network.TestDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Hospitals and clocks in any number, the same for the same seed: rows without the orders that they
 * would belong to, for figures over many of them. Some hospitals send much more than others, fewer
 * cases end on a weekend, a laboratory takes longer than the other, and every fortieth case is one
 * that nobody promised anything for.
 */
public final class ManyClocks {
  /** The laboratories of the seeds. */
  public static final List<FacilityId> LABORATORIES =
      List.of(
          new FacilityId("01J0000000FAC0000000000001"),
          new FacilityId("01J0000000FAC0000000000002"));

  private static final String AGREEMENT = "01J0000000AGR0000000000001";
  private static final int A_BATCH = 2_000;

  private enum Kind {
    IHC(TestDefinition.BREAST_IHC, "01J0000000P0C0000000000001", 24, 16),
    PHENOTYPE(TestDefinition.LEUKEMIA_PHENOTYPE, "01J0000000P0C0000000000002", 120, 80),
    HYBRIDISATION(TestDefinition.HER2_ISH, null, 0, 60);

    private final String test;
    private final @Nullable String policy;
    private final long promised;
    private final double usual;

    Kind(String test, @Nullable String policy, long promised, double usual) {
      this.test = test;
      this.policy = policy;
      this.promised = promised;
      this.usual = usual;
    }
  }

  private final Random random;
  private final List<FacilityId> hospitals = new ArrayList<>();
  private long made;

  /** Nothing yet. */
  public ManyClocks(long seed) {
    random = new Random(seed);
  }

  /** Registers so many hospitals, over all states in turn; the catalogue has to be read anew. */
  public void hospitals(Connection owner, int count) throws SQLException {
    try (PreparedStatement insert =
        owner.prepareStatement(
            """
            INSERT INTO facility (id, institution_id, name, short_name, kind, level_of_care,
                                  state_code, municipality, zone_id, phone, active, registered_by,
                                  registered_at)
            SELECT ?, f.institution_id, ?, ?, 'HOSPITAL', f.level_of_care, ?, f.municipality,
                   'America/Mexico_City', NULL, TRUE, NULL, f.registered_at
              FROM facility f
             WHERE f.id = '01J0000000FAC0000000000003'
            """)) {
      for (int i = 0; i < count; i++) {
        String id = String.format(Locale.ROOT, "01J0000000FAC00000001%05d", i);
        hospitals.add(new FacilityId(id));
        insert.setString(1, id);
        insert.setString(2, "Hospital General " + i);
        insert.setString(3, "HG " + i);
        insert.setString(
            4,
            MexicanState.findByInegi(String.format(Locale.ROOT, "%02d", i % 32 + 1))
                .orElseThrow()
                .name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Those that were registered. */
  public List<FacilityId> hospitals() {
    return List.copyOf(hospitals);
  }

  /** Adds clocks that stopped between two instants. */
  public void finished(Connection owner, int count, Instant from, Instant until)
      throws SQLException {
    long span = Duration.between(from, until).toSeconds();
    fill(
        owner,
        count,
        clock -> {
          Instant stopped = from.plusSeconds((long) (random.nextDouble() * span));
          DayOfWeek day = stopped.atOffset(ZoneOffset.ofHours(-6)).getDayOfWeek();
          if (day.getValue() > 5 && random.nextInt(5) > 1) {
            stopped = from.plusSeconds((long) (random.nextDouble() * span));
          }
          return new Times(stopped.minusSeconds(clock), stopped);
        });
  }

  /** Adds clocks that run, and that began in the days before an instant. */
  public void open(Connection owner, int count, Instant now) throws SQLException {
    fill(
        owner,
        count,
        clock -> new Times(now.minusSeconds((long) (random.nextDouble() * clock)), null));
  }

  private record Times(Instant started, @Nullable Instant stopped) {}

  /** When a clock began and stopped that takes so many seconds. */
  private interface When {
    Times of(long seconds);
  }

  private void fill(Connection owner, int count, When when) throws SQLException {
    try (Statement quick = owner.createStatement()) {
      quick.execute("SET unique_checks = 0, foreign_key_checks = 0");
    }
    owner.setAutoCommit(false);
    try (PreparedStatement insert =
        owner.prepareStatement(
            """
            INSERT INTO turnaround_clock (ordered_test_id, order_id, facility_id, laboratory_id,
                                          agreement_id, test_code, policy_id, started_at, due_at,
                                          stopped_at, running, watched, untallied)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)
            """)) {
      for (int i = 0; i < count; i++) {
        one(insert, when);
        if (i % A_BATCH == A_BATCH - 1 || i == count - 1) {
          insert.executeBatch();
          owner.commit();
        }
      }
    }
    owner.setAutoCommit(true);
    try (Statement after = owner.createStatement()) {
      after.execute("SET unique_checks = 1, foreign_key_checks = 1");
    }
  }

  private void one(PreparedStatement insert, When when) throws SQLException {
    int hospital = (int) (hospitals.size() * random.nextDouble() * random.nextDouble());
    int laboratory = hospital % 4 == 3 ? 1 : 0;
    int chance = random.nextInt(40);
    Kind kind = chance == 0 ? Kind.HYBRIDISATION : chance < 14 ? Kind.PHENOTYPE : Kind.IHC;
    double hours = kind.usual * Math.exp(random.nextGaussian() * 0.5) * (1 + 0.2 * laboratory);
    Times times = when.of((long) (hours * 3_600));
    made++;
    insert.setString(1, String.format(Locale.ROOT, "01%024d", made));
    insert.setString(2, String.format(Locale.ROOT, "02%024d", made));
    insert.setString(3, hospitals.get(hospital).value());
    insert.setString(4, LABORATORIES.get(laboratory).value());
    insert.setString(5, hospital % 7 == 6 ? null : AGREEMENT);
    insert.setString(6, kind.test);
    insert.setString(7, kind.policy);
    insert.setTimestamp(8, Timestamp.from(times.started()));
    insert.setTimestamp(
        9,
        kind.policy == null
            ? null
            : Timestamp.from(times.started().plus(Duration.ofHours(kind.promised))));
    insert.setTimestamp(10, times.stopped() == null ? null : Timestamp.from(times.stopped()));
    insert.setObject(11, times.stopped() == null ? 1 : null);
    insert.setObject(12, times.stopped() == null ? null : 1);
    insert.addBatch();
  }
}
