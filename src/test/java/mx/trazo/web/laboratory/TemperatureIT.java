package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Multipart;
import mx.trazo.testing.PdfWords;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The file of a logger, from the form to the box's page and the acknowledgement. */
class TemperatureIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final SignedIn clerk =
      SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
  private final Instant left =
      Instant.now().minus(5, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);

  @Test
  void a_logger_is_loaded_counted_and_drawn() {
    Shipment box = arrived("15 a 25 °C", "LG-7");
    String page = page(box);
    assertThat(technician.get(page).body()).contains("Falta cargar el registro de temperatura");

    String csv = log(ZoneId.of("America/Tijuana"), 20, 20, 27, 28, 21, 20);
    HttpResponse<String> bad =
        load(box, "America/Tijuana", csv + "sin hora;5\n" + "2026-13-01 10:00;5\n");
    assertThat(bad.statusCode()).isEqualTo(422);
    assertThat(bad.body())
        .contains("No se cargó nada: hay 2 renglones")
        .contains("Renglón 8: no se entiende la hora");
    assertThat(load(box, "Marte/Olimpo", csv).statusCode()).isEqualTo(400);
    assertThat(load(box, "UTC", earlier()).body()).contains("viajó en otras horas");

    assertThat(load(box, "America/Tijuana", csv).statusCode()).isEqualTo(303);
    assertThat(technician.get(page).body()).contains("20 min fuera de la banda");
    String seen = technician.get(page + "/llegada").body();
    assertThat(seen)
        .contains("<polyline")
        .contains("Temperatura de 20 °C a 28 °C; 20 min fuera de la banda")
        .contains("Tramos fuera de la banda")
        .contains("hora de America/Tijuana");
    assertThat(load(box, "America/Tijuana", csv).body()).contains("ya se cargó");

    technician.postForm(page + "/cierre", Map.of());
    assertThat(PdfWords.of(clerk.getBytes("/embarques/" + box.id().value() + "/acuse.pdf").body()))
        .contains("20 min fuera de la banda");

    try (Browser browser = Browser.start()) {
      for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
        Page screen = browser.page(trazo, size, technician);
        screen.navigate(page + "/llegada");
        Browser.looksRight(screen, "laboratorio-temperatura");
        screen.close();
      }
    }
  }

  @Test
  void not_watched_is_not_well() {
    Shipment box = arrived("2 a 8 °C", null);
    assertThat(technician.get(page(box)).body())
        .contains("Temperatura sin monitoreo")
        .doesNotContain("dentro de la banda");
    load(box, "UTC", log(ZoneOffset.UTC, 4, 4, 4));
    assertThat(technician.get(page(box)).body()).contains("Temperatura dentro de la banda");
    assertThat(load(box, "UTC", "x;".repeat(600_000)).body()).contains("pesa más de 1 MB");
  }

  private HttpResponse<String> load(Shipment box, String zone, String csv) {
    return Multipart.post(
        technician,
        page(box) + "/temperatura",
        Map.of("registrador", "LG-7", "zona", zone),
        "archivo",
        csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Ten minutes apart, beginning when the box left. */
  private String log(ZoneId zone, int... degrees) {
    return log(zone, 0, degrees);
  }

  private String earlier() {
    return log(ZoneOffset.UTC, -60 * 24, new int[] {5});
  }

  private String log(ZoneId zone, int minutes, int[] degrees) {
    var csv = new StringBuilder("Fecha;Temperatura\n");
    DateTimeFormatter hour =
        DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(zone);
    for (int i = 0; i < degrees.length; i++) {
      csv.append(hour.format(left.plus(minutes + 10L * i, ChronoUnit.MINUTES)))
          .append(';')
          .append(degrees[i])
          .append(",0\n");
    }
    return csv.toString();
  }

  private Shipment arrived(String band, @Nullable String logger) {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.box(clerk.actor());
    referrals.pack(clerk.actor(), box, block);
    Referrals.done(
        trazo
            .bean(CloseManifest.class)
            .close(clerk.actor(), box.id(), new Manifest(1, null, band, logger, "Q. Soto 646 1")));
    Referrals.done(
        trazo.bean(HandToCourier.class).hand(clerk.actor(), box.id(), "Estafeta", null, left));
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    Scans.read(technician, block, "RECEIVE", box.id().value());
    return box;
  }

  private static String page(Shipment box) {
    return "/laboratorio/recepcion/" + box.id().value();
  }
}
