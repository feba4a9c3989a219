package mx.trazo.web.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.util.Map;
import mx.trazo.network.Catalogue;
import mx.trazo.turnaround.AnalysisWindow;

/** The agreements as the network knows them; nothing on the page names a patient. */
@Hidden
@Controller("/convenios")
@Secured({"AGREEMENT_MANAGER", "MANAGER", "ADMINISTRATOR", "AUDITOR"})
class AgreementsController {
  private final Catalogue catalogue;
  private final AdminPages pages;

  private final InstantSource clock;

  AgreementsController(Catalogue catalogue, AdminPages pages, InstantSource clock) {
    this.catalogue = catalogue;
    this.pages = pages;
    this.clock = clock;
  }

  /** All of them. */
  @Get
  HttpResponse<?> list(HttpRequest<?> request) {
    return pages.page(
        request,
        HttpStatus.OK,
        "agreements.jte",
        Map.of(
            "agreements",
            catalogue.listAgreements(),
            "lastMonth",
            AnalysisWindow.last(1, clock.instant()).to().minusMonths(1).toString()));
  }
}
