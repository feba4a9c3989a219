package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/**
 * Damaged orders: values replaced, names changed, pieces cut and doubled, bytes turned. Whatever
 * comes, it is answered, quickly, never by a fault of ours, and a refusal changes nothing.
 */
class FhirFuzzIT {
  private static final int RUNS = Integer.getInteger("trazo.fuzz.runs", 250);
  private static final long SEED = Long.getLong("trazo.fuzz.seed", 20261122L);
  private static final Duration SLOW = Duration.ofSeconds(5); // a busy machine; 2 s when idle
  private static final Pattern VALUE = Pattern.compile(":(\"[^\"]*\"|true|false|-?\\d+)");
  private static final Pattern NAME = Pattern.compile("\"([a-zA-Z]+)\":");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "9999999999999999999999999999999999999999",
          "1e30",
          "\"\"",
          "\" \"",
          "\"a\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "{\"extension\":[]}",
          "\"2026-02-30\"",
          "\"0000-00-00\"",
          "\"9999-12-31T23:59:59Z\"",
          "\"1e999999999\"",
          "\"urn:uuid:0b0c9c2e-6d0f-4c5f-9f57-000000000003\"",
          "\"Patient/1\"",
          "\"#x\"",
          "\"#\"",
          "\"http://[::1\"",
          "\"../../etc/passwd\"",
          "\"'; DROP TABLE patient; --\"",
          "\"<script>alert(1)</script>\"",
          "\"=cmd|' /C calc'!A0\"",
          "\"${jndi:ldap://x}\"",
          "\"{0}{1}'\"",
          "\"%s%n\"",
          "\"😀\"",
          "\"\\ud83d\\ude00\"",
          "\"" + "x".repeat(5_000) + "\"");

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final FhirCalls calls = hospital.calls();
  private final Random random = new Random(SEED);

  @Test
  void no_damaged_order_makes_a_fault() {
    for (int run = 0; run < RUNS; run++) {
      byte[] body = damaged(new BreastOrder(trazo).json());
      Map<String, Long> before = TableCounts.of(trazo, hospital.facility().id());
      long start = System.nanoTime();
      HttpResponse<String> answer = calls.send("POST", "", body);
      String what =
          "seed "
              + SEED
              + ", run "
              + run
              + ": "
              + answer.body()
              + " to "
              + new String(body, StandardCharsets.UTF_8);
      assertThat(answer.statusCode()).as(what).isLessThan(500);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(SLOW);
      if (answer.statusCode() != 200) {
        assertThat(answer.body()).as(what).contains("\"OperationOutcome\"");
        assertThat(TableCounts.of(trazo, hospital.facility().id())).as(what).isEqualTo(before);
      }
    }
  }

  private byte[] damaged(String json) {
    String text = json;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      text =
          switch (random.nextInt(5)) {
            case 0, 1 -> replaceOne(text, VALUE, ":" + VALUES.get(random.nextInt(VALUES.size())));
            case 2 -> replaceOne(text, NAME, "\"" + otherName(json) + "\":");
            case 3 -> cut(text);
            default -> doubled(text);
          };
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private String replaceOne(String text, Pattern what, String by) {
    Matcher matcher = what.matcher(text);
    int found = (int) matcher.results().count();
    if (found == 0) {
      return text;
    }
    int chosen = random.nextInt(found);
    matcher.reset();
    for (int i = 0; i <= chosen; i++) {
      if (!matcher.find()) {
        return text;
      }
    }
    return text.substring(0, matcher.start()) + by + text.substring(matcher.end());
  }

  private String otherName(String json) {
    List<String> names = NAME.matcher(json).results().map(found -> found.group(1)).toList();
    return names.get(random.nextInt(names.size()));
  }

  private String cut(String text) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(200));
    return text.length() - (to - from) < 2 ? text : text.substring(0, from) + text.substring(to);
  }

  private String doubled(String text) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(400));
    return text.substring(0, to) + text.substring(from);
  }
}
