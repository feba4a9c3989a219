package mx.trazo.testing;

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

/** How the database would answer a statement of a repository. */
public final class Plans {
  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  private Plans() {}

  /**
   * Whether the database sees that an index can be walked; which one it takes depends on how much
   * there is.
   *
   * @param rows the repository, package and class
   */
  public static void assertMayWalk(RunningTrazo trazo, String rows, String statement, String index)
      throws Exception {
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
        Arrays.stream(Class.forName(rows).getDeclaredMethods())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return PARAMETER
        .matcher(method.getAnnotation(Query.class).value())
        .replaceAll(found ->
            switch (found.group(1)) {
              case "limit", "most", "place" -> "1";
              case "now", "before", "from", "since" -> "'2026-01-01 00:00:00'";
              case "until" -> "'2026-02-01 00:00:00'";
              default -> "'01ARZ3NDEKTSV4RRFFQ69G5FAV'";
            });
  }
}
