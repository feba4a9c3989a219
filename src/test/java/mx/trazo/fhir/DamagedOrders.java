package mx.trazo.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages text at random: mostly values put where another belongs, so that much of it is still JSON
 * and meets the rules; also names changed, pieces cut and doubled, bytes turned.
 */
public final class DamagedOrders {
  private static final Pattern VALUE = Pattern.compile(":(\"[^\"]*\"|true|false|-?\\d+)");
  private static final Pattern NAME = Pattern.compile("\"([a-zA-Z]+)\":");

  /** Values that somebody or something might send where another belongs, as JSON. */
  static final List<String> VALUES =
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

  private final Random random;

  /** Damage that the same random numbers bring about again. */
  public DamagedOrders(Random random) {
    this.random = random;
  }

  /** A body in JSON with one to three damages. */
  public byte[] of(String json) {
    String text = json;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      text =
          switch (random.nextInt(20)) {
            case 0, 1, 2, 3 ->
                replaceOne(text, VALUE, ":" + VALUES.get(random.nextInt(VALUES.size())));
            case 4, 5 -> replaceOne(text, NAME, "\"" + otherName(json) + "\":");
            case 6 -> cut(text);
            case 7 -> doubled(text);
            default -> replaceOne(text, VALUE, ":" + otherValue(json));
          };
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(20) == 0 && bytes.length > 0) {
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

  /** A value that stands somewhere in the order. */
  private String otherValue(String json) {
    List<String> values = VALUE.matcher(json).results().map(found -> found.group(1)).toList();
    return values.get(random.nextInt(values.size()));
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
