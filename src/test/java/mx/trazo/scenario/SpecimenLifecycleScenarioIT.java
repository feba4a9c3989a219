package mx.trazo.scenario;

import static mx.trazo.scenario.Story.container;
import static mx.trazo.scenario.Story.list;
import static mx.trazo.scenario.Story.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both stories of the mission, from a hospital's order to a released result. */
class SpecimenLifecycleScenarioIT {
  private final Story story = new Story();

  @Test
  void a_breast_biopsy_becomes_a_report_with_an_open_hybridisation() throws IOException {
    // the hospital registers the order; sending it again registers nothing
    Map<String, Object> request = breast();
    Map<String, Object> order = story.posts(story.clerk, "/api/orders", request, 201);
    String orderId = text(order, "id");
    assertThat(story.posts(story.clerk, "/api/orders", request, 200).get("id")).isEqualTo(orderId);
    assertThat(order.get("agreement")).isEqualTo("IMSS-IMB-BIOMARCADORES");
    assertThat(order.get("agreementStanding")).isEqualTo("OUTSIDE_ACCEPTED");
    String jar = text(container(order, "A"), "label");
    String first = text(container(order, "A1"), "label");
    String second = text(container(order, "A2"), "label");

    // it packs the blocks; the jar stays, and a block can lie in one box only
    Map<String, Object> other =
        story.posts(story.clerk, "/api/shipments", Map.of("laboratory", "CIBIOR"), 201);
    story.scans(story.clerk, jar, "PACK", text(other, "id"), "REFUSED");
    Map<String, Object> box = story.sends(List.of(first, second));
    assertThat(box.get("status")).isEqualTo("IN_TRANSIT");
    story.scans(story.clerk, first, "PACK", text(other, "id"), "REFUSED");

    // the laboratory scans the box, then each container; what is scanned twice changes nothing
    Map<String, Object> opened =
        story.scans(story.technician, text(box, "box"), "RECEIVE", "", "CONTEXT");
    assertThat(opened.get("shipment")).isEqualTo(box.get("id"));
    String boxId = text(box, "id");
    story.scans(story.technician, first, "RECEIVE", boxId, "RECORDED");
    story.scans(story.technician, first, "RECEIVE", boxId, "ALREADY");
    story.scans(story.technician, second, "RECEIVE", boxId, "RECORDED");
    story.scans(
        story.technician, first, "ACCEPT_WITH_NOTE", "", null, "Bloque astillado", "RECORDED");
    story.scans(story.technician, second, "ACCEPT", "", "RECORDED");

    // the block is cut, its slides are stained and brought to the reading desk
    story.scans(story.technician, first, "STEP", "IHC-TINCION", "REFUSED");
    story.scans(story.technician, first, "STEP", "IHC-CORTE", "RECORDED");
    Map<String, Object> cut = story.reads(story.clerk, "/api/orders/" + orderId, 200);
    for (String slide : List.of("A1-1", "A1-2", "A1-3", "A1-4")) {
      assertThat(container(cut, slide).get("parent")).isEqualTo(container(cut, "A1").get("id"));
      String label = text(container(cut, slide), "label");
      story.scans(story.technician, label, "STEP", "IHC-LECTURA", "REFUSED");
      story.scans(story.technician, label, "STEP", "IHC-TINCION", "RECORDED");
      story.scans(story.technician, label, "STEP", "IHC-LECTURA", "RECORDED");
    }

    // one pathologist enters and verifies, another releases
    String test = text(list(cut, "tests").getFirst(), "id");
    String results = "/api/results/" + test;
    story.posts(story.secondPathologist, results + "/release", Map.of("seen", 1), 404);
    Map<String, Object> draft =
        story.posts(story.pathologist, results, ihc(text(container(cut, "A1"), "id")), 200);
    Map<String, Object> seen = Map.of("seen", draft.get("revision"));
    assertThat(story.posts(story.secondPathologist, results + "/release", seen, 422).get("code"))
        .isEqualTo("RELEASE_WITHOUT_VERIFICATION");
    story.posts(story.pathologist, results + "/verify", seen, 200);
    assertThat(story.pathologist.postJson(results + "/release", seen).statusCode())
        .isNotEqualTo(200);
    String report = "/api/reports/" + text(draft, "report") + ".pdf";
    assertThat(story.clerk.get(report).statusCode()).as("a draft is nobody's").isEqualTo(404);
    story.posts(story.secondPathologist, results + "/release", seen, 200);

    // the hospital reads it, anybody can check it, HER2 2+ left an open hybridisation
    String paper = pdf(story.clerk.getBytes(report));
    assertThat(paper).contains("Bloque astillado").contains("HER2").contains("Ki-67");
    assertThat(story.verifies(paper)).contains("CIBIOR").doesNotContainIgnoringCase("Prudencia");
    Map<String, Object> after = story.reads(story.clerk, "/api/orders/" + orderId, 200);
    assertThat(list(after, "tests"))
        .anySatisfy(reflex -> {
          assertThat(reflex.get("code")).isEqualTo("ISH-HER2");
          assertThat(reflex.get("reflexOf")).isEqualTo(test);
          assertThat(reflex.get("state")).isEqualTo("OPEN");
        });

    // another hospital sees nothing of all this
    story.reads(story.stranger, "/api/orders/" + orderId, 404);
    story.reads(
        story.stranger, "/api/specimens/" + text(container(cut, "A1"), "id") + "/timeline", 404);
    assertThat(story.stranger.get(report).statusCode()).isEqualTo(404);
  }

  @Test
  void a_clotted_marrow_is_rejected_and_its_new_sample_becomes_a_report() throws IOException {
    // the page of a living sample says until when it lives
    Map<String, Object> order = story.posts(story.clerk, "/api/orders", marrow(null), 201);
    Map<String, Object> tube = container(order, "A");
    assertThat(tube.get("viableUntil")).isNotNull();
    assertThat(tube.get("outlook")).isNotNull();
    String label = text(tube, "label");

    // a technician may hold it, a specialist rejects it
    Map<String, Object> box = story.sends(List.of(label));
    story.scans(story.technician, text(box, "box"), "RECEIVE", "", "CONTEXT");
    story.scans(story.technician, label, "RECEIVE", text(box, "id"), "RECORDED");
    Map<String, Object> no =
        story.scans(story.technician, label, "REJECT", "", "CLOTTED", null, "REFUSED");
    assertThat(no.get("code")).isEqualTo("IRREPLACEABLE_NEEDS_SPECIALIST");
    story.scans(story.technician, label, "HOLD", "", "MISSING_DATA", null, "RECORDED");
    story.scans(story.pathologist, label, "REJECT", "", "CLOTTED", null, "RECORDED");
    story.scans(story.technician, label, "STEP", "FLU-PREPARACION", "REFUSED");

    // the hospital takes a new one, linked to the old
    String rejected = text(order, "id");
    Map<String, Object> again = story.posts(story.clerk, "/api/orders", marrow(rejected), 201);
    assertThat(again.get("replaces")).isEqualTo(rejected);
    Map<String, Object> old = story.reads(story.clerk, "/api/orders/" + rejected, 200);
    assertThat(old.get("replacedBy"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(again.get("id"));

    // it reaches the cytometer and the reading desk
    String fresh = text(container(again, "A"), "label");
    Map<String, Object> secondBox = story.sends(List.of(fresh));
    story.scans(story.technician, text(secondBox, "box"), "RECEIVE", "", "CONTEXT");
    story.scans(story.technician, fresh, "RECEIVE", text(secondBox, "id"), "RECORDED");
    story.scans(story.technician, fresh, "ACCEPT", "", "RECORDED");
    for (String step : List.of("FLU-PREPARACION", "FLU-ADQUISICION", "FLU-LECTURA")) {
      story.scans(story.technician, fresh, "STEP", step, "RECORDED");
    }
    String results = "/api/results/" + text(list(again, "tests").getFirst(), "id");
    Map<String, Object> draft =
        story.posts(story.pathologist, results, phenotype(text(container(again, "A"), "id")), 200);
    Map<String, Object> seen = Map.of("seen", draft.get("revision"));
    story.posts(story.pathologist, results + "/verify", seen, 200);
    story.posts(story.secondPathologist, results + "/release", seen, 200);
    assertThat(pdf(story.clerk.getBytes("/api/reports/" + text(draft, "report") + ".pdf")))
        .contains("CD19");

    // one page tells the whole journey
    Map<String, Object> timeline =
        story.reads(
            story.clerk, "/api/specimens/" + text(container(again, "A"), "id") + "/timeline", 200);
    assertThat(timeline.toString()).contains("COLLECTED", "DEPARTED", "ARRIVED", "ACCEPTED");
  }

  private static String pdf(HttpResponse<byte[]> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    try (var document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Map<String, Object> breast() {
    Instant taken = Instant.now().minus(Duration.ofHours(30));
    Map<String, Object> fixation =
        Map.of(
            "collectedAt", taken.toString(),
            "fixedAt", taken.plus(Duration.ofMinutes(30)).toString(),
            "fixationEndedAt", taken.plus(Duration.ofHours(12)).toString(),
            "fixative", "Formalina 10 %",
            "decalcified", "NO");
    var block = new HashMap<String, Object>(fixation);
    block.put("form", "BLOQUE-PARAFINA");
    var jar = new HashMap<String, Object>(fixation);
    jar.put("form", "TEJIDO-FORMOL");
    jar.put("sent", false);
    jar.put("bodySite", "Mama izquierda");
    jar.put("children", List.of(block, block));
    return Map.of(
        "clientKey", UUID.randomUUID().toString(),
        "laboratory", "CIBIOR",
        "tests", List.of("IHC-MAMA"),
        "physician", "Dra. Inés Prueba",
        "clinical",
            Map.of(
                "diagnosisCode", "C509", "biRads", "4C", "laterality", "LEFT", "neoadjuvant", "NO"),
        "patient",
            Map.of(
                "givenName", "Prudencia",
                "firstSurname", "Ensayo",
                "secondSurname", "Núñez",
                "birthDate", "1961-03-14",
                "sex", "FEMALE",
                "recordNumber", "EXP-" + UUID.randomUUID().toString().substring(0, 8)),
        "specimens", List.of(jar));
  }

  private static Map<String, Object> marrow(@Nullable String replaces) {
    var order = new HashMap<String, Object>();
    order.put("clientKey", UUID.randomUUID().toString());
    order.put("laboratory", "CIBIOR");
    order.put("tests", List.of("FENOTIPO-LA"));
    order.put("priority", "URGENT");
    order.put("physician", "Dr. Blas Prueba");
    order.put("clinical", Map.of("diagnosisCode", "C910"));
    order.put(
        "patient",
        Map.of(
            "givenName", "Benito",
            "firstSurname", "Simulado",
            "birthDate", "2019-08-20",
            "sex", "MALE",
            "recordNumber", "EXP-L1"));
    order.put(
        "specimens",
        List.of(
            Map.of(
                "form",
                "MEDULA-OSEA",
                "anticoagulant",
                "EDTA",
                "volumeMl",
                3,
                "collectedAt",
                Instant.now().minus(Duration.ofHours(2)).toString())));
    if (replaces != null) {
      order.put("replaces", replaces);
    }
    return order;
  }

  private static Map<String, Object> ihc(String block) {
    var fields = new HashMap<String, String>();
    fields.put(block + ".ER.PERCENT", "90");
    fields.put(block + ".ER.INTENSITY", "STRONG");
    fields.put(block + ".PR.PERCENT", "40");
    fields.put(block + ".PR.INTENSITY", "MODERATE");
    fields.put(block + ".HER2.SCORE", "TWO_PLUS");
    fields.put(block + ".HER2.PERCENT", "30");
    fields.put(block + ".KI67.PERCENT", "25");
    fields.put(block + ".KI67.COUNT", "HOT_SPOT");
    fields.put(block + ".SUBTYPE", "INCONCLUSIVE_ISH_PENDING");
    return Map.of("seen", 0, "conclusion", "Carcinoma ductal infiltrante.", "fields", fields);
  }

  private static Map<String, Object> phenotype(String tube) {
    var fields = new HashMap<String, String>();
    fields.put(tube + ".FLOW.MARKER.0.NAME", "CD19");
    fields.put(tube + ".FLOW.MARKER.0.POPULATION", "Blastos");
    fields.put(tube + ".FLOW.MARKER.0.PERCENT", "92");
    fields.put(tube + ".FLOW.MARKER.0.INTENSITY", "BRIGHT");
    fields.put(tube + ".FLOW.BLASTS", "80");
    fields.put(tube + ".FLOW.VIABILITY", "95");
    fields.put(tube + ".FLOW.CELLS", "12");
    fields.put(tube + ".FLOW.SCHEME", "EUROFLOW");
    fields.put(tube + ".FLOW.SCHEME_VERSION", "2012");
    fields.put(tube + ".FLOW.CONCLUSION", "B_ALL");
    fields.put(tube + ".FLOW.INTERPRETATION", "Leucemia aguda linfoblástica de precursores B.");
    return Map.of("seen", 0, "fields", fields);
  }
}
