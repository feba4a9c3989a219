package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A rejected block, from the laboratory's door to the order with the new sample. */
class NewSampleIT {
  private static final Pattern LABEL = Pattern.compile(">\\s*([0-9]{4} [0-9]{4} [0-9]{4})\\s*<");
  private static final Pattern BOX = Pattern.compile("E ([0-9]{4} [0-9]{4} [0-9]{4})");
  private static final Pattern SAMPLE = Pattern.compile("/hospital/muestras/[0-9A-Z]{26}");

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn other =
      SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician =
      SignedIn.as(trazo, OrderForms.cibior(trazo).id(), Role.TECHNICIAN);

  @Test
  void a_rejection_asks_for_a_new_sample_that_replaces_the_old_one() {
    Map<String, String> first = OrderForms.breast(trazo, hospital.zone());
    String order = register(first);
    List<String> labels = all(LABEL, clerk.get(order).body(), 1);
    String box = open();
    String boxId = box.substring(box.lastIndexOf('/') + 1);
    scan(clerk, labels.get(1), "PACK", boxId, "");
    clerk.postForm(box + "/cerrar", Map.of("packages", "1", "contact", "Ana Ríos, 443 555 0101"));
    assertThat(clerk.postForm(box + "/entregar", Map.of("courier", "Estafeta")).statusCode())
        .isEqualTo(303);
    String code = "E" + all(BOX, clerk.get(box).body(), 1).getFirst().replace(" ", "");
    scan(technician, code, "RECEIVE", "", "");
    scan(technician, labels.get(1), "RECEIVE", boxId, "");
    scan(technician, labels.get(1), "REJECT", "", "BLOCK_DAMAGED");

    assertThat(clerk.get("/hospital").body())
        .contains("Nueva toma: NÚÑEZ DE LA GARZA, MARÍA JOSÉ")
        .contains("Bloque o laminilla dañados");
    assertThat(clerk.get(order).body())
        .contains("El laboratorio rechazó A1")
        .contains("Tome una muestra nueva")
        .contains("1 de 2 rechazada")
        .contains(">Por empacar<")
        .contains("Bloque o laminilla dañados");
    assertThat(clerk.get("/hospital/solicitudes").body())
        .contains("1 de 2 rechazada")
        .contains(">Por empacar<")
        .doesNotContain(">Rechazada<");
    for (String view : List.of("rechazada", "nueva-toma")) {
      String list = "/hospital/solicitudes?ver=" + view;
      assertThat(clerk.get(list).body()).as(view).contains(order);
      assertThat(other.get(list).body()).as("another hospital's").doesNotContain(order);
      assertThat(clerk.get(list + "&antes=" + order.substring(order.lastIndexOf('/') + 1)).body())
          .as("the page after it")
          .doesNotContain(order);
    }
    String sample = all(SAMPLE, clerk.get(order).body(), 0).get(1);
    assertThat(clerk.get(sample).body())
        .contains("Rechazo")
        .contains("Bloque o laminilla dañados")
        .contains("Registrar nueva toma");

    String id = order.substring(order.lastIndexOf('/') + 1);
    String form = clerk.get("/hospital/solicitudes/nueva?reemplaza=" + id).body();
    assertThat(form).contains("Registrar nueva toma").contains("value=\"María José\"");
    assertThat(form)
        .as("one new block for the one that was rejected, not two as at first")
        .contains("El laboratorio rechazó A1")
        .containsPattern("name=\"blocks\"[^>]* value=\"1\"");
    Map<String, String> again = new HashMap<>(OrderForms.breast(trazo, hospital.zone()));
    again.put("replaces", id);
    again.put("recordNumber", first.get("recordNumber"));
    String next = register(again);
    assertThat(clerk.get(next).body())
        .contains("Reemplaza a")
        .contains(order)
        .as("it is the patient of the order whose sample was rejected")
        .doesNotContain("¿Es la misma persona?");
    assertThat(clerk.get(order).body())
        .contains("Muestra nueva en")
        .contains("La muestra nueva ya está registrada")
        .contains(next)
        .doesNotContain("Hace falta una muestra nueva");
    assertThat(clerk.get("/hospital").body()).doesNotContain("Nueva toma: ");
    assertThat(clerk.get("/hospital/solicitudes?ver=rechazada").body()).contains(order);
    assertThat(clerk.get("/hospital/solicitudes?ver=nueva-toma").body()).doesNotContain(order);
  }

  @Test
  void while_another_block_is_worked_on_nobody_is_told_to_take_a_new_sample() {
    Map<String, String> form = OrderForms.breast(trazo, hospital.zone());
    form.put("decalcified", "UNKNOWN");
    String order = register(form);
    List<String> labels = all(LABEL, clerk.get(order).body(), 1);
    String box = open();
    String boxId = box.substring(box.lastIndexOf('/') + 1);
    scan(clerk, labels.get(1), "PACK", boxId, "");
    scan(clerk, labels.get(2), "PACK", boxId, "");
    clerk.postForm(box + "/cerrar", Map.of("packages", "1", "contact", "Ana Ríos, 443 555 0101"));
    clerk.postForm(box + "/entregar", Map.of("courier", "Estafeta"));
    assertThat(clerk.get(order).body()).contains("El laboratorio verá estos avisos");
    String code = "E" + all(BOX, clerk.get(box).body(), 1).getFirst().replace(" ", "");
    scan(technician, code, "RECEIVE", "", "");
    scan(technician, labels.get(1), "RECEIVE", boxId, "");
    scan(technician, labels.get(2), "RECEIVE", boxId, "");
    scan(technician, labels.get(1), "ACCEPT", "", "");
    scan(technician, labels.get(1), "STEP", "IHC-CORTE", "");
    scan(technician, labels.get(2), "REJECT", "", "BLOCK_DAMAGED");

    String sample = all(SAMPLE, clerk.get(order).body(), 0).getLast();
    for (String page : List.of("/hospital", order, sample)) {
      assertThat(clerk.get(page).body())
          .as(page)
          .contains("El laboratorio rechazó A2")
          .contains("Bloque o laminilla dañados")
          .contains("A1 sigue en estudio")
          .contains("No hace falta")
          .doesNotContain("Tome una muestra nueva")
          .doesNotContain("Nueva toma: ")
          .doesNotContain("notice bad");
    }
    assertThat(clerk.get(order).body())
        .contains("A1-1")
        .contains("1 de 2 rechazada")
        .contains("El laboratorio ve estos avisos");
    assertThat(clerk.get("/hospital/solicitudes").body()).contains("1 de 2 rechazada");

    String id = sample.substring(sample.lastIndexOf('/') + 1);
    String answer = order + "/sin-nueva-toma";
    assertThat(other.postForm(answer, Map.of("muestra", id)).statusCode())
        .as("another hospital")
        .isEqualTo(404);
    assertThat(clerk.postForm(answer, Map.of("muestra", "nada")).statusCode()).isEqualTo(404);
    assertThat(clerk.postForm(answer, Map.of("muestra", id)).statusCode()).isEqualTo(303);
    assertThat(clerk.postForm(answer, Map.of("muestra", id)).statusCode()).isEqualTo(303);
    assertThat(clerk.get("/hospital").body()).doesNotContain("rechazó A2");
    assertThat(clerk.get(order).body())
        .contains("El laboratorio rechazó A2")
        .contains(clerk.actor().displayName() + " anotó el ")
        .contains("Registrar nueva toma")
        .doesNotContain("No hace falta");
  }

  @Test
  void a_block_on_hold_has_arrived_and_its_order_says_why_it_waits() {
    Map<String, String> form = OrderForms.breast(trazo, hospital.zone());
    form.put("blocks", "1");
    String order = register(form);
    List<String> labels = all(LABEL, clerk.get(order).body(), 1);
    String box = open();
    String boxId = box.substring(box.lastIndexOf('/') + 1);
    scan(clerk, labels.get(1), "PACK", boxId, "");
    clerk.postForm(box + "/cerrar", Map.of("packages", "1", "contact", "Ana Ríos, 443 555 0101"));
    clerk.postForm(box + "/entregar", Map.of("courier", "Estafeta"));
    assertThat(clerk.get(order).body()).contains("Aún no llega al laboratorio");
    String code = "E" + all(BOX, clerk.get(box).body(), 1).getFirst().replace(" ", "");
    scan(technician, code, "RECEIVE", "", "");
    scan(technician, labels.get(1), "RECEIVE", boxId, "");
    assertThat(clerk.get(order).body()).contains("falta que el laboratorio la acepte");
    scan(technician, labels.get(1), "HOLD", "", "BLOCK_DAMAGED");
    assertThat(clerk.get(order).body())
        .contains("El laboratorio la tiene en espera")
        .contains("Bloque o laminilla dañados")
        .doesNotContain("Aún no llega al laboratorio");
  }

  private String register(Map<String, String> form) {
    HttpResponse<String> answer = clerk.postForm("/hospital/solicitudes/nueva", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow().replace("?nueva=1", "");
  }

  private String open() {
    return clerk
        .postForm(
            "/hospital/embarques", Map.of("laboratory", OrderForms.cibior(trazo).id().value()))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private void scan(SignedIn who, String raw, String mode, String context, String reason) {
    HttpResponse<String> answer =
        who.postJson(
            "/api/scans",
            Map.of(
                "scanId",
                trazo.bean(Ids.class).next(),
                "raw",
                raw.replace(" ", ""),
                "mode",
                mode,
                "context",
                context,
                "reason",
                reason));
    assertThat(answer.body()).containsAnyOf("RECORDED", "CONTEXT");
  }

  private static List<String> all(Pattern pattern, String text, int group) {
    var found = new ArrayList<String>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(group));
    }
    assertThat(found).isNotEmpty();
    return found;
  }
}
