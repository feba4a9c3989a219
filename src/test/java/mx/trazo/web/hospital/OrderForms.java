package mx.trazo.web.hospital;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mx.trazo.kernel.Ids;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.TestDefinition;
import mx.trazo.testing.RunningTrazo;

/** Forms as a clerk would fill them in. */
final class OrderForms {
  private static final DateTimeFormatter INPUT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private OrderForms() {}

  static Facility cibior(RunningTrazo trazo) {
    return trazo.bean(Catalogue.class).findFacilityByCode("CIBIOR").orElseThrow();
  }

  /** Two blocks of a breast, taken yesterday. */
  static Map<String, String> breast(RunningTrazo trazo, ZoneId zone) {
    Map<String, String> form = patient(trazo, "María José", "Núñez", "1971-03-14", "FEMALE");
    form.put("tests", TestDefinition.BREAST_IHC);
    form.put("diagnosisCode", "c50.9");
    form.put("biRads", "5");
    form.put("bodySite", "Mama, cuadrante superior externo");
    form.put("laterality", "LEFT");
    form.put("neoadjuvant", "NO");
    form.put("sample", "BLOQUE-PARAFINA");
    form.put("blocks", "2");
    form.put("collectedAt", local(Instant.now().minus(Duration.ofHours(30)), zone));
    form.put("fixedAt", local(Instant.now().minus(Duration.ofMinutes(29 * 60 + 30)), zone));
    form.put("fixationEndedAt", local(Instant.now().minus(Duration.ofHours(5)), zone));
    form.put("fixative", "Formol neutro al 10 %");
    form.put("decalcified", "NO");
    form.put("collectionMethod", "CORE_NEEDLE");
    return form;
  }

  /** A tube of marrow, taken so long ago. */
  static Map<String, String> marrow(RunningTrazo trazo, ZoneId zone, Duration ago) {
    Map<String, String> form = patient(trazo, "Ángel", "Ibáñez", "2019-08-02", "MALE");
    form.put("tests", TestDefinition.LEUKEMIA_PHENOTYPE);
    form.put("priority", "URGENT");
    form.put("sample", "MEDULA-OSEA");
    form.put("anticoagulant", "EDTA");
    form.put("volumeMl", "2.5");
    form.put("drawnAt", local(Instant.now().minus(ago), zone));
    return form;
  }

  private static Map<String, String> patient(
      RunningTrazo trazo, String given, String surname, String born, String sex) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("clientKey", trazo.bean(Ids.class).next());
    form.put("givenName", given);
    form.put("firstSurname", surname);
    form.put("secondSurname", "de la Garza");
    form.put("birthDate", born);
    form.put("sex", sex);
    form.put("recordNumber", "E-" + trazo.bean(Ids.class).next().substring(20));
    form.put("laboratory", cibior(trazo).id().value());
    form.put("physician", "Dra. Itzel Cuevas Peña");
    form.put("reason", "DIAGNOSIS");
    form.put("priority", "ROUTINE");
    return form;
  }

  static String local(Instant instant, ZoneId zone) {
    return INPUT.format(instant.atZone(zone));
  }
}
