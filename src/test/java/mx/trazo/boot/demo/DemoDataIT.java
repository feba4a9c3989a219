package mx.trazo.boot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.trazo.boot.DemoLoader;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** The demo loads into an empty database, once, and everybody in it can sign in. */
class DemoDataIT {
  @Test
  void the_demo_loads_once_and_everybody_can_sign_in() throws Exception {
    try (RunningTrazo trazo = RunningTrazo.start()) {
      DemoLoader demo = trazo.bean(DemoLoader.class);
      long begun = System.nanoTime();
      demo.load();
      System.out.println("demo loaded in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
      System.out.println(demo.accounts());
      Map<String, Long> first = rows(trazo);
      demo.load();
      assertThat(rows(trazo)).isEqualTo(first);

      assertThat(first.get("clinical_order")).isBetween(25L, 40L);
      assertThat(states(trazo))
          .contains(
              "COLLECTED",
              "PACKED",
              "IN_TRANSIT",
              "ARRIVED",
              "ON_HOLD",
              "REJECTED",
              "ACCEPTED",
              "IN_PROCESS",
              "AT_READING",
              "RETURNING",
              "RETURNED");
      assertThat(one(trazo, "SELECT COUNT(*) FROM ordered_test WHERE reflex_of IS NOT NULL"))
          .isEqualTo(1);
      assertThat(one(trazo, "SELECT COUNT(*) FROM clinical_order WHERE replaces_id IS NOT NULL"))
          .isEqualTo(1);

      assertThat(one(trazo, "SELECT COUNT(*) FROM critical_notice")).isEqualTo(2);
      assertThat(one(trazo, "SELECT COUNT(*) FROM critical_acknowledgement")).isEqualTo(1);

      Set<Role> roles = EnumSet.noneOf(Role.class);
      for (DemoAccount account : DemoAccount.values()) {
        roles.add(account.role());
        if (!account.isSystem()) {
          assertThat(signIn(trazo, account)).as(account.username()).isEqualTo(201);
        }
      }
      assertThat(roles)
          .as("every role that somebody has by itself")
          .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Role.IMPORTER)));
      assertThat(bearer(trazo, demo.accounts())).isEqualTo(200);
    }
  }

  private static int signIn(RunningTrazo trazo, DemoAccount account) throws Exception {
    String body =
        "{\"username\":\""
            + account.username()
            + "\",\"password\":\""
            + DemoAccount.PASSWORD
            + "\"}";
    return trazo
        .httpClient()
        .send(
            HttpRequest.newBuilder(trazo.uri("/api/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }

  private static int bearer(RunningTrazo trazo, String printed) throws Exception {
    String token = printed.substring(printed.lastIndexOf(' ') + 1);
    return trazo
        .httpClient()
        .send(
            HttpRequest.newBuilder(trazo.uri("/api/me"))
                .header("Authorization", "Bearer " + token)
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }

  private static Map<String, Long> rows(RunningTrazo trazo) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table :
        Set.of("account", "facility", "patient", "clinical_order", "specimen", "custody_event")) {
      rows.put(table, one(trazo, "SELECT COUNT(*) FROM " + table));
    }
    return rows;
  }

  private static Set<String> states(RunningTrazo trazo) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        Statement query = connection.createStatement();
        ResultSet row =
            query.executeQuery(
                """
                SELECT DISTINCT c.state FROM container_custody c ORDER BY c.state LIMIT 50
                """)) {
      Set<String> states = new TreeSet<>();
      while (row.next()) {
        states.add(row.getString(1));
      }
      return states;
    }
  }

  private static long one(RunningTrazo trazo, String sql) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        Statement query = connection.createStatement();
        ResultSet row = query.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
