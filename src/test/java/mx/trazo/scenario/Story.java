package mx.trazo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.jspecify.annotations.Nullable;

/** The people of a story and what they do, each by one request over HTTP. */
final class Story {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

  final RunningTrazo trazo = RunningTrazo.shared();
  final FacilityId ensenada = facility("BCIMB000010");
  final FacilityId cibior = facility("CIBIOR");
  final SignedIn clerk = SignedIn.as(trazo, ensenada, Role.HOSPITAL_CLERK);
  final SignedIn technician = SignedIn.as(trazo, cibior, Role.TECHNICIAN);
  final SignedIn pathologist = SignedIn.as(trazo, cibior, Role.SPECIALIST);
  final SignedIn secondPathologist = SignedIn.as(trazo, cibior, Role.SPECIALIST);
  final SignedIn stranger = SignedIn.anywhere(trazo, Role.HOSPITAL_CLERK);

  private FacilityId facility(String code) {
    return trazo.bean(Catalogue.class).findFacilityByCode(code).orElseThrow().id();
  }

  Map<String, Object> posts(SignedIn who, String path, Object body, int status) {
    HttpResponse<String> answer = who.postJson(path, body);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
    return who.json(answer);
  }

  Map<String, Object> reads(SignedIn who, String path, int status) {
    HttpResponse<String> answer = who.get(path);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
    return status == 200 ? who.json(answer) : Map.of();
  }

  /** Scans a label and expects the verdict; answers the whole reply. */
  Map<String, Object> scans(
      SignedIn who, String label, String mode, String context, String verdict) {
    return scans(who, label, mode, context, null, null, verdict);
  }

  Map<String, Object> scans(
      SignedIn who,
      String label,
      String mode,
      String context,
      @Nullable String reason,
      @Nullable String note,
      String verdict) {
    var body = new HashMap<String, Object>();
    body.put("scanId", UUID.randomUUID().toString());
    body.put("raw", label);
    body.put("mode", mode);
    body.put("context", context);
    body.put("occurredAt", Instant.now().toString());
    body.put("station", "Mesa 1");
    if (reason != null) {
      body.put("reason", reason);
    }
    if (note != null) {
      body.put("note", note);
    }
    Map<String, Object> reply = posts(who, "/api/scans", body, 200);
    assertThat(reply.get("verdict")).as("%s %s: %s", mode, label, reply).isEqualTo(verdict);
    return reply;
  }

  /** Packs the labels into a new box for CIBIOR, closes it and hands it to a courier. */
  Map<String, Object> sends(List<String> labels) {
    Map<String, Object> box = posts(clerk, "/api/shipments", Map.of("laboratory", "CIBIOR"), 201);
    String id = text(box, "id");
    labels.forEach(label -> scans(clerk, label, "PACK", id, "RECORDED"));
    posts(
        clerk,
        "/api/shipments/" + id + "/close",
        Map.of("packages", 1, "contact", "Guardia, 646 000 0000"),
        200);
    return posts(
        clerk,
        "/api/shipments/" + id + "/hand",
        Map.of("courier", "Mensajería", "guide", "G-1"),
        200);
  }

  /** What the public page says of the code printed on a report. */
  String verifies(String paper) {
    Matcher code = CODE.matcher(paper);
    assertThat(code.find()).as("a code on the paper").isTrue();
    try {
      HttpResponse<String> page =
          trazo
              .httpClient()
              .send(
                  HttpRequest.newBuilder(trazo.uri("/verificar/" + code.group())).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      return page.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String text(Map<String, Object> of, String key) {
    Object value = of.get(key);
    assertThat(value).as(key).isNotNull();
    return String.valueOf(value);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(Map<String, Object> of, String key) {
    Object value = of.get(key);
    if (!(value instanceof List<?> found)) {
      throw new AssertionError("no list " + key + " in " + of);
    }
    return (List<Map<String, Object>>) found;
  }

  /** The container with this designation. */
  static Map<String, Object> container(Map<String, Object> order, String designation) {
    return list(order, "specimens").stream()
        .filter(specimen -> designation.equals(specimen.get("designation")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + designation + " in " + order));
  }
}
