package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.network.TestDefinition;
import mx.trazo.network.Viability;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** What a clerk is told: the step that is really next, and what can really be set right. */
class ClerkWordsIT {
  private static final Pattern SAMPLE = Pattern.compile("/hospital/muestras/[0-9A-Z]{26}");
  private static final String NEW_ORDER = "/hospital/solicitudes/nueva";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);

  @Test
  void without_its_hour_the_collection_comes_before_packing() {
    Map<String, String> form = OrderForms.breast(trazo, hospital.zone());
    String taken = form.remove("collectedAt");
    form.remove("fixedAt");
    form.remove("fixationEndedAt");
    String fresh = location(clerk.postForm(NEW_ORDER, form));
    assertThat(clerk.get(fresh).body())
        .contains("Cuando se tome la muestra, escriba aquí la hora de la toma")
        .contains("Falta la hora de la toma de los 2 bloques")
        .contains("Sin folio todavía")
        .contains("lo da el laboratorio al aceptar la muestra")
        .doesNotContain("y empaque las muestras");
    String order = fresh.replace("?nueva=1", "");
    String after =
        location(clerk.postForm(order + "/toma", Map.of("collectedAt", String.valueOf(taken))));
    assertThat(clerk.get(after).body())
        .contains("Toma registrada: ")
        .contains("La muestra ya se puede empacar")
        .doesNotContain("Falta la hora de la toma");
    Matcher sample = SAMPLE.matcher(clerk.get(order).body());
    assertThat(sample.find()).isTrue();
    assertThat(clerk.get(sample.group()).body())
        .contains("<a href=\"/hospital/solicitudes\" aria-current=\"page\"");
  }

  @Test
  void everything_wrong_with_an_order_is_said_at_once_with_the_way_to_each_field() {
    Map<String, String> form = OrderForms.breast(trazo, hospital.zone());
    form.put("physician", "");
    form.put("diagnosisCode", "mama");
    form.put("fixedAt", OrderForms.local(Instant.now().minus(Duration.ofDays(9)), hospital.zone()));
    HttpResponse<String> again = clerk.postForm(NEW_ORDER, form);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("Falta corregir 3 datos")
        .contains("id=\"faltas\" tabindex=\"-1\"")
        .contains("href=\"#physician\"", "href=\"#diagnosisCode\"", "href=\"#fixedAt\"")
        .contains("id=\"fixedAt-falta\"");
  }

  @Test
  void a_sample_that_comes_too_late_for_a_good_result_is_told_the_hour_it_would_miss() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    Optional<Viability> risky =
        IntStream.rangeClosed(1, 47)
            .mapToObj(hours -> marrowTaken(now.minus(Duration.ofHours(hours)), now))
            .filter(one -> one.verdict() == Viability.Verdict.AT_RISK)
            .findFirst();
    assumeTrue(risky.isPresent(), "before a closed weekend every sample is fresh or dead");
    Viability outlook = risky.orElseThrow();
    Map<String, String> form = OrderForms.marrow(trazo, hospital.zone(), Duration.ZERO);
    form.put("anticoagulant", "SODIUM_HEPARIN");
    form.put(
        "drawnAt",
        OrderForms.local(outlook.bestUntil().minus(Duration.ofHours(24)), hospital.zone()));
    var times = new Times(hospital.zone(), now, "Morelia");
    assertThat(clerk.get(location(clerk.postForm(NEW_ORDER, form))).body())
        .contains("llegaría tarde para un buen resultado")
        .contains(
            "debe recibirla a más tardar el "
                + times.at(outlook.bestUntil())
                + ". Es viable hasta el "
                + times.at(outlook.viableUntil())
                + ". Si sale ahora");
    form.put("clientKey", trazo.bean(Ids.class).next());
    form.put("drawnAt", OrderForms.local(now.minus(Duration.ofHours(47)), hospital.zone()));
    assertThat(clerk.get(location(clerk.postForm(NEW_ORDER, form))).body())
        .contains("no llegaría viva", "Es viable hasta el ")
        .doesNotContain("a más tardar el ");
  }

  @Test
  void a_sample_that_will_not_arrive_alive_is_still_told_when_its_box_has_left() {
    var referrals = new Referrals(trazo);
    RegisteredReferral referral = referrals.marrow(clerk.actor(), Duration.ofHours(47));
    Shipment box = referrals.dispatched(clerk.actor(), Referrals.travelling(referral));
    assertThat(clerk.get("/hospital/embarques/" + box.id().value() + "?hecho=IN_TRANSIT").body())
        .contains("1 muestra llegaría tarde: abajo dice cuál")
        .contains("va en camino y no llegaría viva")
        .contains("Avise al laboratorio para que la esperen")
        .doesNotContain("Si sale ahora");
    SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
    technician.postJson(
        "/api/scans",
        Map.of(
            "scanId",
            trazo.bean(Ids.class).next(),
            "raw",
            box.box().text(),
            "mode",
            "RECEIVE",
            "context",
            ""));
    assertThat(clerk.get("/hospital/embarques/" + box.id().value()).body())
        .as("once it is there, what was feared is over")
        .doesNotContain("va en camino");
  }

  private Viability marrowTaken(Instant taken, Instant now) {
    return trazo
        .bean(Catalogue.class)
        .viabilityOf(
            hospital,
            OrderForms.cibior(trazo),
            TestDefinition.LEUKEMIA_PHENOTYPE,
            "MEDULA-OSEA",
            Anticoagulant.SODIUM_HEPARIN,
            taken,
            now)
        .orElseThrow();
  }

  @Test
  void a_diagnosis_in_words_is_not_cut_and_is_shown_the_field_it_belongs_to() {
    String words = "Carcinoma ductal infiltrante grado 2 de mama izquierda";
    Map<String, String> form = OrderForms.breast(trazo, hospital.zone());
    form.put("diagnosisCode", words);
    String again = clerk.postForm(NEW_ORDER, form).body();
    assertThat(again)
        .contains("id=\"diagnosisCode-falta\"")
        .contains("value=\"" + words + "\"")
        .contains("escríbalo en «Pregunta clínica»");
    Matcher longest =
        Pattern.compile("id=\"diagnosisCode\"[^>]*maxlength=\"([0-9]+)\"").matcher(again);
    assertThat(longest.find()).isTrue();
    assertThat(Integer.parseInt(longest.group(1))).isGreaterThanOrEqualTo(500);
  }

  @Test
  void what_was_not_known_of_the_fixation_is_completed_before_the_box_leaves() {
    Map<String, String> form = OrderForms.breast(trazo, hospital.zone());
    String fixed = String.valueOf(form.remove("fixedAt"));
    String ended = String.valueOf(form.remove("fixationEndedAt"));
    String fixative = String.valueOf(form.remove("fixative"));
    form.put("decalcified", "UNKNOWN");
    String order = location(clerk.postForm(NEW_ORDER, form)).replace("?nueva=1", "");
    String page = order + "/fijacion";
    assertThat(clerk.get(order).body())
        .contains("No se sabe cuánto pasó entre la toma y el fijador")
        .contains("<dt>Entrada al fijador</dt><dd class=\"soft\">sin dato</dd>")
        .containsPattern("<dt>Hora de la toma</dt><dd>[0-9]")
        .contains(page);
    assertThat(clerk.get(page).body()).contains("id=\"fixedAt\"").contains("¿Se descalcificó?");
    String early = OrderForms.local(Instant.now().minus(Duration.ofDays(9)), hospital.zone());
    assertThat(clerk.postForm(page, Map.of("fixedAt", early)).body())
        .contains("id=\"fixedAt-falta\"")
        .contains(early);
    String tomorrow = OrderForms.local(Instant.now().plus(Duration.ofDays(1)), hospital.zone());
    assertThat(clerk.postForm(page, Map.of("fixedAt", fixed, "fixationEndedAt", tomorrow)).body())
        .contains("id=\"fixationEndedAt-falta\"")
        .contains("«la salida del fijador» no puede estar en el futuro");
    assertThat(clerk.postForm(page, Map.of("fixedAt", "ayer")).statusCode()).isEqualTo(400);
    assertThat(clerk.postForm(page, Map.of("decalcified", "UNKNOWN")).body())
        .contains("No escribió nada");
    assertThat(clerk.postForm(page, Map.of("fixative", "x".repeat(61))).body())
        .contains("id=\"fixative-falta\"");
    String saved = location(clerk.postForm(page, Map.of("fixedAt", fixed)));
    assertThat(clerk.get(saved).body())
        .contains("Fijación guardada")
        .containsPattern("<li>Entrada al fijador: [0-9]")
        .contains("<li>Salida del fijador: sin dato</li>");
    String after = OrderForms.local(Instant.now().minus(Duration.ofHours(31)), hospital.zone());
    assertThat(clerk.postForm(page, Map.of("fixationEndedAt", after)).body())
        .contains("id=\"fixationEndedAt-falta\"");
    assertThat(clerk.get(page).body()).doesNotContain("id=\"fixedAt\"");
    location(clerk.postForm(page, Map.of("fixationEndedAt", ended, "decalcified", "NO")));
    assertThat(clerk.get(order).body()).doesNotContain("No se sabe").contains(page);
    location(clerk.postForm(page, Map.of("fixative", fixative)));
    assertThat(clerk.get(order).body())
        .contains("<dt>Fijador</dt><dd>" + fixative + "</dd>")
        .contains("<dt>¿Se descalcificó?</dt><dd>No</dd>")
        .contains("<dt>Procedimiento con que se tomó</dt><dd>Biopsia con aguja gruesa</dd>")
        .doesNotContain(page);
    assertThat(clerk.get(page).statusCode()).as("nothing is left to complete").isEqualTo(404);
    SignedIn physician = SignedIn.as(trazo, hospital.id(), Role.REQUESTING_PHYSICIAN);
    assertThat(physician.get(page).statusCode()).isEqualTo(403);
  }

  @Test
  void a_box_says_what_temperature_its_samples_ask_for_and_closing_it_takes_that() {
    RegisteredReferral breast = new Referrals(trazo).breast(clerk.actor(), 1);
    RegisteredReferral marrow = new Referrals(trazo).marrow(clerk.actor(), Duration.ofHours(2));
    Shipment open = new Referrals(trazo).box(clerk.actor());
    String box = "/hospital/embarques/" + open.id().value();
    Referrals.travelling(breast)
        .forEach(one -> new Referrals(trazo).pack(clerk.actor(), open, one));
    assertThat(clerk.get(box).body()).doesNotContain("data-temperature");
    Referrals.travelling(marrow)
        .forEach(one -> new Referrals(trazo).pack(clerk.actor(), open, one));
    assertThat(clerk.get(box).body())
        .contains("Temperatura que piden estas muestras en el camino")
        .contains("Aspirado de médula ósea: 15 a 25 °C")
        .contains("Si lo deja vacío, se anota la que piden las muestras");
    Map<String, String> form = Map.of("packages", "1", "contact", "Rosa Cota, 646 100 0000");
    String closed = location(clerk.postForm(box + "/cerrar", form));
    assertThat(clerk.get(closed).body())
        .contains("<dt>Temperatura que debe guardar</dt><dd>15 a 25 °C</dd>");
    assertThat(clerk.postForm(box + "/cerrar", form).statusCode())
        .as("the same once more is the same box")
        .isEqualTo(303);
  }

  @Test
  void nothing_is_said_about_the_fixative_before_somebody_says_it() {
    assertThat(clerk.get(NEW_ORDER).body())
        .containsPattern("name=\"fixative\" type=\"text\" value=\"\"")
        .contains("Si no se sabe, déjelo vacío");
  }

  @Test
  void a_box_is_closed_and_handed_over_with_numbers_and_hours_that_can_be() {
    RegisteredReferral referral = new Referrals(trazo).breast(clerk.actor(), 1);
    Shipment open = new Referrals(trazo).box(clerk.actor());
    Referrals.travelling(referral)
        .forEach(block -> new Referrals(trazo).pack(clerk.actor(), open, block));
    String box = "/hospital/embarques/" + open.id().value();
    for (String packages : new String[] {"0", "100", "dos", ""}) {
      assertThat(
              clerk
                  .postForm(
                      box + "/cerrar",
                      Map.of("packages", packages, "contact", "Ana Ríos, 443 555 0101"))
                  .body())
          .as(packages)
          .contains("Escriba un número de 1 a 99.")
          .doesNotContain("demasiado largo");
    }
    location(
        clerk.postForm(
            box + "/cerrar", Map.of("packages", "1", "contact", "Ana Ríos, 443 555 0101")));
    assertThat(clerk.get(box + "?hecho=CLOSED").body()).contains("registre aquí la entrega");
    assertThat(clerk.get(box + "?hecho=IN_TRANSIT").body()).doesNotContain("Va en camino");
    String early = OrderForms.local(Instant.now().minus(Duration.ofDays(300)), hospital.zone());
    assertThat(
            clerk
                .postForm(box + "/entregar", Map.of("courier", "Estafeta", "handedAt", early))
                .body())
        .contains("Corrija «Hora de entrega a la mensajería»")
        .contains("id=\"handedAt-falta\"")
        .doesNotContain("Corrija la hora de la toma");
    String handed =
        location(clerk.postForm(box + "/entregar", Map.of("courier", "Estafeta", "guide", "G-77")));
    assertThat(clerk.get(handed).body())
        .contains("entregada a Estafeta")
        .contains("guía G-77")
        .containsPattern("se estima que llegue hacia el [0-9]")
        .contains("Seguir esta caja");
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
