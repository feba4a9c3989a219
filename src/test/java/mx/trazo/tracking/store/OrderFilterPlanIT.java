package mx.trazo.tracking.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Query;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What narrows a hospital's list of orders begins at the hospital's own rows, by an index. */
class OrderFilterPlanIT {
  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  private final RunningTrazo trazo = RunningTrazo.shared();

  @ParameterizedTest
  @CsvSource({
    "listLate,c,ix_turnaround_clock_facility",
    "listRejected,r,ix_recollection_hospital",
    "listAskedAgain,r,ix_recollection_hospital",
    "listLateAmong,c,ix_turnaround_clock_order"
  })
  void walks_an_index(String statement, String first, String index) throws SQLException {
    Map<String, String> keys = new HashMap<>();
    try (Connection owner = trazo.adminConnection();
        Statement explain = owner.createStatement();
        ResultSet plan = explain.executeQuery("EXPLAIN FORMAT=TRADITIONAL " + sql(statement))) {
      while (plan.next()) {
        keys.put(plan.getString("table"), String.valueOf(plan.getString("possible_keys")));
      }
    }
    assertThat(keys.get(first)).contains(index);
    if (!statement.equals("listLateAmong")) {
      assertThat(keys.get("o")).contains("PRIMARY");
    }
  }

  /** The statement with something in the place of each parameter. */
  private static String sql(String name) {
    Method method =
        Arrays.stream(ProgressRows.class.getDeclaredMethods())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return PARAMETER
        .matcher(method.getAnnotation(Query.class).value())
        .replaceAll(found ->
            switch (found.group(1)) {
              case "limit" -> "1";
              case "before" -> "NULL";
              case "now" -> "'2026-01-01 00:00:00'";
              default -> "'01ARZ3NDEKTSV4RRFFQ69G5FAV'";
            });
  }
}
