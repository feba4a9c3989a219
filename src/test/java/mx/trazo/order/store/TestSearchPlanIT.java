package mx.trazo.order.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Query;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every statement of the search for tests has an index to walk, and so has what it joins. */
class TestSearchPlanIT {
  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  private final RunningTrazo trazo = RunningTrazo.shared();

  @ParameterizedTest
  @CsvSource({
    "listAsked,ix_clinical_order_facility",
    "listPerformed,ix_clinical_order_laboratory",
    "listOfPatients,ix_clinical_order_patient",
    "countAsked,ix_clinical_order_facility",
    "countPerformed,ix_clinical_order_laboratory",
    "countOfPatients,ix_clinical_order_patient"
  })
  void walks_an_index(String statement, String index) throws SQLException {
    List<String> orders = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    List<String> extras = new ArrayList<>();
    try (Connection owner = trazo.adminConnection();
        Statement explain = owner.createStatement();
        ResultSet plan = explain.executeQuery("EXPLAIN FORMAT=TRADITIONAL " + sql(statement))) {
      while (plan.next()) {
        (plan.getString("table").equals("o") ? orders : tests).add(plan.getString("possible_keys"));
        extras.add(String.valueOf(plan.getString("Extra")));
      }
    }
    if (statement.equals("listAsked") || statement.equals("listPerformed")) {
      assertThat(extras).noneMatch(extra -> extra.contains("filesort"));
    }
    assertThat(orders).singleElement().asString().contains(index);
    assertThat(tests).singleElement().asString().contains("uk_ordered_test_ordinal");
  }

  /** The statement with something in the place of each parameter. */
  private static String sql(String name) {
    Method method =
        Arrays.stream(TestSearchRows.class.getDeclaredMethods())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return PARAMETER
        .matcher(method.getAnnotation(Query.class).value())
        .replaceAll(found ->
            switch (found.group(1)) {
              case "limit", "anyCode", "anyPriority" -> "1";
              case "from", "holeFrom", "holeUntil" -> "'2026-01-01 00:00:00'";
              case "until" -> "'2027-01-01 00:00:00'";
              default -> "'01ARZ3NDEKTSV4RRFFQ69G5FAV'";
            });
  }
}
