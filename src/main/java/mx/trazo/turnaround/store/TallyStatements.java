package mx.trazo.turnaround.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.store.CellKey.Grain;
import org.jspecify.annotations.Nullable;

/** The cells, by hand: an analysis reads tens of thousands of them by position (ADR 10). */
@Singleton
class TallyStatements {
  static final String LIST =
      """
      SELECT t.begins, t.laboratory_id, t.agreement_id, t.test_code, t.state_code, t.facility_id,
             t.finished, t.promised, t.kept, t.paused, t.gross, t.net
        FROM turnaround_tally t
       WHERE t.cell >= ?
         AND t.cell < ?
         AND (? IS NULL OR t.laboratory_id = ?)
         AND (? IS NULL OR t.agreement_id = ?)
         AND (? IS NULL OR t.test_code = ?)
         AND (? IS NULL OR t.state_code = ?)
       ORDER BY t.cell
       LIMIT 10000000
      """;

  /** How many cells are asked for by name at once. */
  private static final int AT_ONCE = 500;

  static final String READ =
      """
      SELECT t.cell, t.finished, t.promised, t.kept, t.paused, t.gross, t.net
        FROM turnaround_tally t
       WHERE t.cell IN (%s)
       ORDER BY t.cell
       LIMIT 500
      """;

  private static final String WRITE =
      """
      INSERT INTO turnaround_tally (cell, begins, laboratory_id, agreement_id, test_code,
                                    state_code, facility_id, finished, promised, kept, paused,
                                    gross, net)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE finished = VALUES(finished), promised = VALUES(promised),
                              kept = VALUES(kept), paused = VALUES(paused),
                              gross = VALUES(gross), net = VALUES(net)
      """;

  private final JdbcOperations jdbc;

  TallyStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Gives each cell of a grain that begins in a time and agrees with the filter.
   *
   * @param hospital whose weeks; null for other grains
   */
  void each(
      Grain grain,
      AnalysisFilter filter,
      @Nullable String laboratory,
      @Nullable String hospital,
      LocalDate from,
      LocalDate until,
      Consumer<TallyCell> taker) {
    String state = filter.state() == null ? null : filter.state().name();
    String agreement = filter.agreement() == null ? null : filter.agreement().value();
    jdbc.prepareStatement(
        LIST,
        statement -> {
          String place = grain == Grain.HOSPITAL_WEEK ? hospital : state;
          statement.setString(1, CellKey.from(grain, place, from));
          statement.setString(2, CellKey.from(grain, place, until));
          twice(statement, 3, laboratory);
          twice(statement, 5, agreement);
          twice(statement, 7, filter.testCode());
          twice(statement, 9, state);
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              taker.accept(
                  cell(
                      new CellKey(
                          grain,
                          row.getObject(1, LocalDate.class),
                          row.getString(2),
                          row.getString(3),
                          row.getString(4),
                          row.getString(5),
                          row.getString(6)),
                      row,
                      7));
            }
            return null;
          }
        });
  }

  private static void twice(PreparedStatement statement, int at, @Nullable String value)
      throws SQLException {
    statement.setString(at, value);
    statement.setString(at + 1, value);
  }

  private static TallyCell cell(CellKey key, ResultSet row, int at) throws SQLException {
    return new TallyCell(
        key,
        row.getLong(at),
        row.getLong(at + 1),
        row.getLong(at + 2),
        row.getLong(at + 3),
        row.getBytes(at + 4),
        row.getBytes(at + 5));
  }

  /** Gives those of the cells that have figures; only whoever has the turn may ask. */
  void read(List<CellKey> keys, Consumer<TallyCell> taker) {
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      Map<String, CellKey> some = new HashMap<>();
      keys.subList(from, Math.min(from + AT_ONCE, keys.size()))
          .forEach(key -> some.put(key.cell(), key));
      jdbc.prepareStatement(
          READ.formatted(String.join(", ", Collections.nCopies(some.size(), "?"))),
          statement -> {
            int at = 1;
            for (String cell : some.keySet()) {
              statement.setString(at++, cell);
            }
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                taker.accept(cell(Objects.requireNonNull(some.get(row.getString(1))), row, 2));
              }
              return null;
            }
          });
    }
  }

  /** Writes the figures of cells, over those that they had. */
  void write(List<TallyCell> cells) {
    jdbc.prepareStatement(
        WRITE,
        statement -> {
          for (TallyCell cell : cells) {
            statement.setString(1, cell.key().cell());
            statement.setDate(2, Date.valueOf(cell.key().begins()));
            statement.setString(3, cell.key().laboratory());
            statement.setString(4, cell.key().agreement());
            statement.setString(5, cell.key().test());
            statement.setString(6, cell.key().state());
            statement.setString(7, cell.key().hospital());
            statement.setLong(8, cell.finished());
            statement.setLong(9, cell.promised());
            statement.setLong(10, cell.kept());
            statement.setLong(11, cell.paused());
            statement.setBytes(12, cell.gross());
            statement.setBytes(13, cell.net());
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }
}
