package mx.trazo.web.offline;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.access.ReadOfflineKey;
import mx.trazo.kernel.Actor;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.hospital.OrderChoices;
import mx.trazo.web.hospital.OrderOffer;

/** What a browser takes along before it works without a network. */
@Controller("/api/offline-kit")
@Tag(name = "offline")
class KitApi {
  private final ReadOfflineKey readKey;
  private final OrderChoices choices;
  private final Catalogue catalogue;
  private final Messages messages;
  private final InstantSource clock;

  KitApi(
      ReadOfflineKey readKey,
      OrderChoices choices,
      Catalogue catalogue,
      Messages messages,
      InstantSource clock) {
    this.readKey = readKey;
    this.choices = choices;
    this.catalogue = catalogue;
    this.messages = messages;
    this.clock = clock;
  }

  /** The kit of whoever is signed in. */
  @Get
  @Secured("HOSPITAL_CLERK")
  @Operation(
      summary = "What a clerk's browser needs to work without a network",
      description = "Holds the secret of the account's offline queue; never to be stored itself.")
  Kit kit(Actor actor) {
    Facility hospital = catalogue.getFacility(actor.facility());
    OrderOffer offer = choices.of(actor);
    return new Kit(
        actor.account().value(),
        actor.displayName(),
        readKey.read(actor),
        hospital.id().value(),
        hospital.name(),
        hospital.shortName(),
        hospital.zone().getId(),
        clock.instant(),
        offer.tests().stream()
            .map(test ->
                new Choice(test.code(), test.name(), test.family().name(), shortName(test.code())))
            .toList(),
        offer.laboratories().stream()
            .map(laboratory ->
                new Choice(
                    laboratory.id().value(),
                    laboratory.shortName() + " (" + laboratory.municipality() + ")",
                    "",
                    laboratory.shortName()))
            .toList(),
        offer.forms().stream()
            .map(form ->
                new Choice(form.code(), form.name(), form.living() ? "LIVING" : "", form.name()))
            .toList());
  }

  /**
   * A kit.
   *
   * @param secret what the key of the queue is derived from
   * @param zone in which the hospital's people say an hour
   * @param now the server's clock
   */
  @Serdeable
  record Kit(
      String account,
      String displayName,
      String secret,
      String facility,
      String hospital,
      String shortName,
      String zone,
      Instant now,
      List<Choice> tests,
      List<Choice> laboratories,
      List<Choice> forms) {
    /** Without the secret. */
    @Override
    public String toString() {
      return "Kit[" + account + "]";
    }
  }

  private String shortName(String testCode) {
    String key = "lab.test." + testCode;
    return messages.has(key) ? messages.get(key) : testCode;
  }

  /**
   * Something to choose.
   *
   * @param group the family of a test, or LIVING for a sample that ages
   * @param shortName as labels and lists have room for
   */
  @Serdeable
  record Choice(String code, String name, String group, String shortName) {}
}
