package mx.trazo.boot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a schema, {@code jdbc:mysql://host[:port]/schema[?options]}. Options that decide
 * whether values come back as they went in are always ours, whatever the text says.
 *
 * @param text the address as given
 */
public record DatabaseUrl(String text) {
  private static final Pattern FORM =
      Pattern.compile("(jdbc:mysql://[^/?#\\s]+/)([A-Za-z0-9_$-]*)(?:\\?(\\S*))?");

  /** Refuses another kind of address, without repeating it: it may hold a password. */
  public DatabaseUrl {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "the database address must look like jdbc:mysql://host:3306/trazo");
    }
  }

  /** The name of the schema; empty when none is named. */
  public String schema() {
    return parts().group(2);
  }

  /** The same server and options with another schema. */
  public DatabaseUrl withSchema(String schema) {
    Matcher parts = parts();
    String options = parts.group(3) == null ? "" : "?" + parts.group(3);
    return new DatabaseUrl(parts.group(1) + schema + options);
  }

  /** The same server and options without any schema. */
  DatabaseUrl withoutSchema() {
    return withSchema("");
  }

  /** The address with our options, for Connector/J. */
  String forJdbc() {
    Matcher parts = parts();
    Map<String, String> options = new LinkedHashMap<>();
    if (parts.group(3) != null) {
      for (String option : parts.group(3).split("&", -1)) {
        int equals = option.indexOf('=');
        if (equals > 0) {
          options.put(option.substring(0, equals), option.substring(equals + 1));
        }
      }
    }
    options.putAll(ours());
    return options.entrySet().stream()
        .map(option -> option.getKey() + "=" + option.getValue())
        .collect(Collectors.joining("&", parts.group(1) + parts.group(2) + "?", ""));
  }

  private static Map<String, String> ours() {
    Map<String, String> options = new LinkedHashMap<>();
    // an Instant must come back to the microsecond, whatever the zones of JVM and server
    options.put("connectionTimeZone", "UTC");
    options.put("forceConnectionTimeZoneToSession", "true");
    options.put("preserveInstants", "true");
    options.put("characterEncoding", "UTF-8");
    options.put("allowMultiQueries", "false");
    options.put("allowLoadLocalInfile", "false");
    options.put("useServerPrepStmts", "true");
    options.put("cachePrepStmts", "true");
    options.put("prepStmtCacheSize", "256");
    options.put("prepStmtCacheSqlLimit", "8192");
    options.put("rewriteBatchedStatements", "true");
    options.put("useLocalSessionState", "true");
    options.put("cacheServerConfiguration", "true");
    // each question outside a transaction would cost two more, which say that it only reads
    options.put("readOnlyPropagatesToServer", "false");
    options.put("tcpKeepAlive", "true");
    // HAPI brings its interfaces, and the driver would open a span of nothing at each statement
    options.put("openTelemetry", "DISABLED");
    return options;
  }

  private Matcher parts() {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalStateException("checked when built");
    }
    return matcher;
  }
}
