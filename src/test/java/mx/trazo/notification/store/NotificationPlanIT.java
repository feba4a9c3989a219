package mx.trazo.notification.store;

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

/** What is asked every second, and what a page asks, has an index to walk. */
class NotificationPlanIT {
  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  private final RunningTrazo trazo = RunningTrazo.shared();

  @ParameterizedTest
  @CsvSource({
    "SubscriptionRows,listDue,ix_subscription_due",
    "SubscriptionRows,lockNumbered,ix_subscription_due",
    "SubscriptionRows,listListeners,ix_subscription_due",
    "SubscriptionRows,list,ix_subscription_facility",
    "NoticeRows,forget,ix_notice_happened"
  })
  void walks_an_index(String rows, String statement, String index) throws Exception {
    List<String> keys = new ArrayList<>();
    try (Connection owner = trazo.adminConnection();
        Statement explain = owner.createStatement();
        ResultSet plan =
            explain.executeQuery("EXPLAIN FORMAT=TRADITIONAL " + sql(rows, statement))) {
      while (plan.next()) {
        keys.add(String.valueOf(plan.getString("possible_keys")));
      }
    } catch (SQLException e) {
      throw new AssertionError(statement, e);
    }
    assertThat(keys).isNotEmpty().anySatisfy(possible -> assertThat(possible).contains(index));
  }

  /** The statement with something in the place of each parameter. */
  private static String sql(String rows, String name) throws ClassNotFoundException {
    Method method =
        Arrays.stream(Class.forName("mx.trazo.notification.store." + rows).getDeclaredMethods())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return PARAMETER
        .matcher(method.getAnnotation(Query.class).value())
        .replaceAll(found ->
            switch (found.group(1)) {
              case "limit" -> "1";
              case "now", "before" -> "'2026-01-01 00:00:00'";
              default -> "'01ARZ3NDEKTSV4RRFFQ69G5FAV'";
            });
  }
}
