package mx.trazo.turnaround;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import mx.trazo.kernel.OrderedTestId;
import org.jspecify.annotations.Nullable;

/** What the database says of a clock, and how a promise is written into it. */
record KeptClock(@Nullable Instant due, @Nullable Integer running) {

  static KeptClock of(Connection owner, OrderedTestId test) throws SQLException {
    try (PreparedStatement query =
        owner.prepareStatement(
            "SELECT due_at, running FROM turnaround_clock WHERE ordered_test_id = ?")) {
      query.setString(1, test.value());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        LocalDateTime due = row.getObject(1, LocalDateTime.class);
        int running = row.getInt(2);
        boolean stopped = row.wasNull();
        return new KeptClock(
            due == null ? null : due.toInstant(ZoneOffset.UTC), stopped ? null : running);
      }
    }
  }

  static void write(Connection owner, String id, String testCode, int version, Promise promise)
      throws SQLException {
    try (PreparedStatement insert =
        owner.prepareStatement(
            "INSERT INTO turnaround_policy (id, test_code, version, start_event, stop_event,"
                + " amount, unit, zone_id, cut_off, rests_by_law, valid_from, valid_to) VALUES"
                + " (?, ?, ?, 'ACCEPTANCE', 'FIRST_FINAL_RELEASE', ?, ?, ?, ?, ?, '2001-01-01',"
                + " '2001-01-02')")) {
      insert.setString(1, id);
      insert.setString(2, testCode);
      insert.setInt(3, version);
      insert.setInt(4, promise.amount());
      insert.setString(5, promise.unit().name());
      insert.setString(6, promise.zone().getId());
      insert.setString(7, promise.cutOff() == null ? null : promise.cutOff().toString());
      insert.setBoolean(8, promise.calendar().restsByLaw());
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        owner.prepareStatement("INSERT INTO turnaround_policy_opening VALUES (?, ?, ?, ?)")) {
      for (var day : promise.calendar().week().entrySet()) {
        for (var opening : day.getValue()) {
          insert.setString(1, id);
          insert.setInt(2, day.getKey().getValue());
          insert.setString(3, opening.from().toString());
          insert.setString(4, opening.until().toString());
          insert.executeUpdate();
        }
      }
    }
    try (PreparedStatement insert =
        owner.prepareStatement("INSERT INTO turnaround_policy_day VALUES (?, ?, ?)")) {
      for (var day : promise.calendar().exceptions().entrySet()) {
        insert.setString(1, id);
        insert.setString(2, day.getKey().toString());
        insert.setBoolean(3, day.getValue());
        insert.executeUpdate();
      }
    }
    try (PreparedStatement insert =
        owner.prepareStatement("INSERT INTO turnaround_policy_pause VALUES (?, ?, ?)")) {
      for (var pause : promise.pauses().entrySet()) {
        insert.setString(1, id);
        insert.setString(2, pause.getKey().name());
        insert.setString(3, pause.getValue().name());
        insert.executeUpdate();
      }
    }
  }
}
