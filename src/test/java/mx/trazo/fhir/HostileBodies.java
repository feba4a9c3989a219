package mx.trazo.fhir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies that must never reach HAPI's parser, each with the reason it is refused for. */
final class HostileBodies {
  private static final String OBSERVATION =
      "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":%s}}";
  private static final String PATIENT =
      "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"%s\"}]}";

  private final List<Hostile> all = new ArrayList<>();

  /** One body and why it is refused. */
  @SuppressWarnings("ArrayRecordComponent")
  record Hostile(String name, FhirRefusal reason, byte[] body) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Hostile> all() {
    var bodies = new HostileBodies();
    bodies.numbers();
    bodies.shapes();
    bodies.sizes();
    bodies.characters();
    bodies.notJson();
    bodies.encodings();
    return bodies.all;
  }

  private void numbers() {
    for (String number :
        List.of(
            "1e999999999",
            "1e999999",
            "1E+999999999",
            "-1e999999999",
            "1e-999999999",
            "1e31",
            "1e-31",
            "0e99999999",
            "9.9E+0000000031",
            "1e99999999999999999999999999999")) {
      text("exponent " + number, FhirRefusal.FHIR_EXPONENT_TOO_LARGE, OBSERVATION, number);
    }
    text("41 digits", FhirRefusal.FHIR_NUMBER_TOO_LONG, OBSERVATION, "1".repeat(41));
    text("a million digits", FhirRefusal.FHIR_NUMBER_TOO_LONG, OBSERVATION, "9".repeat(1_000_000));
    text("0.000…1", FhirRefusal.FHIR_NUMBER_TOO_LONG, OBSERVATION, "0." + "0".repeat(60) + "1");
    text(
        "an exponent of 50 digits",
        FhirRefusal.FHIR_NUMBER_TOO_LONG,
        OBSERVATION,
        "1e" + "9".repeat(50));
    for (String number : List.of("NaN", "Infinity", "+1", "01", "1.", ".5", "0x10", "1e", "--1")) {
      text("number " + number, FhirRefusal.FHIR_NOT_JSON, OBSERVATION, number);
    }
  }

  private void shapes() {
    add(
        "two resource types",
        FhirRefusal.FHIR_DUPLICATE_KEY,
        "{\"resourceType\":\"Patient\",\"resourceType\":\"Bundle\"}");
    add(
        "two ids, one escaped",
        FhirRefusal.FHIR_DUPLICATE_KEY,
        "{\"resourceType\":\"Patient\",\"id\":\"1\",\"\\u0069d\":\"2\"}");
    add(
        "two names deep inside",
        FhirRefusal.FHIR_DUPLICATE_KEY,
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"a\":{\"b\":1,\"b\":1}}}]}");
    for (int depth : List.of(51, 1_000, 10_000, 100_000)) {
      add(
          "objects nested " + depth,
          FhirRefusal.FHIR_TOO_DEEP,
          "{\"resourceType\":\"Patient\",\"extension\":"
              + "{\"a\":".repeat(depth)
              + "1"
              + "}".repeat(depth)
              + "}");
    }
    add(
        "arrays nested 400,000",
        FhirRefusal.FHIR_TOO_DEEP,
        "{\"resourceType\":\"Patient\",\"a\":" + "[".repeat(400_000));
    for (String root : List.of("[]", "[{}]", "\"Patient\"", "1", "null", "true", "{}")) {
      add("root " + root, FhirRefusal.FHIR_NOT_A_RESOURCE, root);
    }
    add(
        "no type",
        FhirRefusal.FHIR_NOT_A_RESOURCE,
        "{\"id\":\"1\",\"a\":{\"resourceType\":\"B\"}}");
    add("a blank type", FhirRefusal.FHIR_NOT_A_RESOURCE, "{\"resourceType\":\"  \"}");
    add("a number as type", FhirRefusal.FHIR_NOT_A_RESOURCE, "{\"resourceType\":7}");
    add("two resources", FhirRefusal.FHIR_TRAILING_CONTENT, patient() + patient());
    add("a comma behind", FhirRefusal.FHIR_TRAILING_CONTENT, patient() + ",");
    add("a bracket behind", FhirRefusal.FHIR_TRAILING_CONTENT, patient() + "}");
    add("words behind", FhirRefusal.FHIR_TRAILING_CONTENT, patient() + "; DROP TABLE patient");
  }

  private void sizes() {
    add("nothing", FhirRefusal.FHIR_BODY_EMPTY, "");
    add("blanks", FhirRefusal.FHIR_BODY_EMPTY, " \r\n\t ".repeat(1_000));
    add("one byte too many", FhirRefusal.FHIR_BODY_TOO_LARGE, " ".repeat(1 << 20) + "{");
    text("20 MB", FhirRefusal.FHIR_BODY_TOO_LARGE, PATIENT, "a".repeat(20_000_000));
    text("a text too long", FhirRefusal.FHIR_STRING_TOO_LONG, PATIENT, "a".repeat(65_537));
    add(
        "a name too long",
        FhirRefusal.FHIR_STRING_TOO_LONG,
        "{\"resourceType\":\"Patient\",\"" + "a".repeat(129) + "\":1}");
    add("201 entries", FhirRefusal.FHIR_TOO_MANY_ENTRIES, bundle(201));
    add("100,000 entries", FhirRefusal.FHIR_TOO_MANY_ENTRIES, bundle(100_000));
    add(
        "bundles in bundles",
        FhirRefusal.FHIR_TOO_MANY_ENTRIES,
        "{\"resourceType\":\"Bundle\",\"entry\":["
            + "{\"resource\":{\"resourceType\":\"Bundle\",\"entry\":[{},{},{}]}},".repeat(60)
            + "{}]}");
    add(
        "a list of 200,000 numbers",
        FhirRefusal.FHIR_TOO_MANY_TOKENS,
        "{\"resourceType\":\"List\",\"a\":[" + "1,".repeat(200_000) + "1]}");
    var names = new StringBuilder("{\"resourceType\":\"Basic\"");
    for (int i = 0; i < 60_000; i++) {
      names.append(",\"a").append(i).append("\":1");
    }
    add("60,000 names", FhirRefusal.FHIR_TOO_MANY_TOKENS, names.append('}').toString());
  }

  private void characters() {
    for (String escape :
        List.of(
            "\\u0000",
            "\\u0001",
            "\\u001f",
            "\\u007f",
            "\\u009b",
            "\\ud800",
            "\\udc00",
            "\\ud800\\ud800",
            "\\udc00\\ud800",
            "\\ud83dx",
            "\\u202e",
            "\\u2066",
            "\\ufeff",
            "\\uffff")) {
      text("escaped " + escape, FhirRefusal.FHIR_FORBIDDEN_CHARACTER, PATIENT, "a" + escape);
    }
    text("a raw NUL", FhirRefusal.FHIR_FORBIDDEN_CHARACTER, PATIENT, "a\0b");
    text("a raw ESC", FhirRefusal.FHIR_FORBIDDEN_CHARACTER, PATIENT, "\u001b[31m");
    text("a raw override", FhirRefusal.FHIR_FORBIDDEN_CHARACTER, PATIENT, "\u202eZEPOL");
    text("a raw isolate", FhirRefusal.FHIR_FORBIDDEN_CHARACTER, PATIENT, "\u2067X\u2069");
    add(
        "a name with NUL",
        FhirRefusal.FHIR_FORBIDDEN_CHARACTER,
        "{\"resourceType\":\"Patient\",\"a\\u0000\":1}");
    add("NULs behind", FhirRefusal.FHIR_FORBIDDEN_CHARACTER, patient() + "\0\0\0");
    text("a raw line feed in a text", FhirRefusal.FHIR_NOT_JSON, PATIENT, "a\nb");
  }

  private void notJson() {
    for (String text :
        List.of(
            "{",
            "{\"resourceType\"",
            "{\"resourceType\":\"Patient\"",
            "{\"resourceType\":\"Pat",
            "{resourceType:\"Patient\"}",
            "{'resourceType':'Patient'}",
            "{\"resourceType\":\"Patient\",}",
            "{\"resourceType\":\"Patient\" \"id\":\"1\"}",
            "{\"resourceType\":\"Patient\"/* */}",
            "{\"resourceType\":\"Patient\",\"a\":undefined}",
            "{\"resourceType\":\"Patient\",\"a\":\"\\x\"}",
            "{\"resourceType\":\"Patient\",\"a\":\"\\u12\"}",
            "{\"resourceType\":\"Patient\",\"a\":[1}}",
            "resourceType=Patient",
            "--",
            "%PDF-1.7")) {
      add("not JSON " + text, FhirRefusal.FHIR_NOT_JSON, text);
    }
    String lol =
        "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><Patient>&b;</Patient>";
    add("an XML bomb", FhirRefusal.FHIR_XML, "<?xml version=\"1.0\"?>" + lol);
    add("XML", FhirRefusal.FHIR_XML, "\n <Patient xmlns=\"http://hl7.org/fhir\"/>");
    add("deep XML", FhirRefusal.FHIR_XML, "<extension>".repeat(50_000));
    add("HTML", FhirRefusal.FHIR_XML, "<html><script>alert(1)</script></html>");
  }

  private void encodings() {
    byte[] patient = patient().getBytes(StandardCharsets.UTF_8);
    add("BOM of UTF-8", FhirRefusal.FHIR_BYTE_ORDER_MARK, "\ufeff" + patient());
    raw("UTF-16", FhirRefusal.FHIR_BYTE_ORDER_MARK, patient().getBytes(StandardCharsets.UTF_16));
    raw(
        "UTF-16 without a mark",
        FhirRefusal.FHIR_BAD_UTF8,
        patient().getBytes(StandardCharsets.UTF_16LE));
    raw("UTF-32", FhirRefusal.FHIR_BAD_UTF8, patient().getBytes(Charset.forName("UTF-32")));
    raw(
        "UTF-32 of plain letters",
        FhirRefusal.FHIR_FORBIDDEN_CHARACTER,
        "{}".getBytes(Charset.forName("UTF-32BE")));
    raw(
        "Latin 1",
        FhirRefusal.FHIR_BAD_UTF8,
        String.format(PATIENT, "Muñoz").getBytes(StandardCharsets.ISO_8859_1));
    raw("an overlong slash", FhirRefusal.FHIR_BAD_UTF8, within(patient, 0xC0, 0xAF));
    raw("an overlong NUL", FhirRefusal.FHIR_BAD_UTF8, within(patient, 0xC0, 0x80));
    raw("a surrogate in UTF-8", FhirRefusal.FHIR_BAD_UTF8, within(patient, 0xED, 0xA0, 0x80));
    raw("a lone continuation", FhirRefusal.FHIR_BAD_UTF8, within(patient, 0x80));
    raw("beyond Unicode", FhirRefusal.FHIR_BAD_UTF8, within(patient, 0xF5, 0x80, 0x80, 0x80));
    raw("cut short", FhirRefusal.FHIR_BAD_UTF8, new byte[] {'{', (byte) 0xC3});
    raw("gzip", FhirRefusal.FHIR_BODY_ENCODED, gzip(patient));
    raw("a gzip bomb", FhirRefusal.FHIR_BODY_ENCODED, gzip(new byte[50_000_000]));
  }

  static String patient() {
    return String.format(PATIENT, "López Ríos");
  }

  private static String bundle(int entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        + "{},".repeat(entries - 1)
        + "{}]}";
  }

  private static byte[] within(byte[] body, int... bytes) {
    var out = new ByteArrayOutputStream();
    out.write(body, 0, body.length - 5);
    for (int b : bytes) {
      out.write(b);
    }
    out.write(body, body.length - 5, 5);
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] body) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void text(String name, FhirRefusal reason, String pattern, String value) {
    add(name, reason, pattern.replace("%s", value));
  }

  private void add(String name, FhirRefusal reason, String body) {
    raw(name, reason, body.getBytes(StandardCharsets.UTF_8));
  }

  private void raw(String name, FhirRefusal reason, byte[] body) {
    all.add(new Hostile(name, reason, body));
  }
}
