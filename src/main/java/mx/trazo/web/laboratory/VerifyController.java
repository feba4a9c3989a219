package mx.trazo.web.laboratory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Outcome;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.result.FindReportByVerificationCode;
import mx.trazo.result.IssuedReport;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.words.Sentences;

/**
 * The public page on which anybody who holds a printed report sees whether a laboratory issued it.
 * It tells nothing of the patient, the hospital or the result.
 */
@Hidden
@Controller("/verificar")
@Secured(SecurityRule.IS_ANONYMOUS)
class VerifyController {
  private final Pages pages;
  private final FindReportByVerificationCode find;
  private final Catalogue catalogue;
  private final Sentences sentences;
  private final VerifyRate rate;
  private final Messages messages;

  VerifyController(
      Pages pages,
      FindReportByVerificationCode find,
      Catalogue catalogue,
      Sentences sentences,
      VerifyRate rate,
      Messages messages) {
    this.pages = pages;
    this.find = find;
    this.catalogue = catalogue;
    this.sentences = sentences;
    this.rate = rate;
    this.messages = messages;
  }

  /** The empty form, or the answer to the code that was typed into it. */
  @Get
  HttpResponse<String> form(HttpRequest<?> request, @QueryValue(defaultValue = "") String codigo) {
    return codigo.isBlank() ? page(request, HttpStatus.OK, "", "", Map.of()) : one(request, codigo);
  }

  /** The answer to a code, as it stands in the symbol on the report. */
  @Get("/{code}")
  HttpResponse<String> one(HttpRequest<?> request, String code) {
    if (!rate.allows(request)) {
      return page(
              request,
              HttpStatus.TOO_MANY_REQUESTS,
              code,
              messages.get("lab.verify.often"),
              Map.of())
          .header(HttpHeaders.RETRY_AFTER, "60");
    }
    return switch (find.find(code)) {
      case Outcome.Done<IssuedReport>(var report) -> {
        Optional<Facility> laboratory = catalogue.findFacility(report.laboratory());
        Map<String, String> released = new HashMap<>();
        report
            .versions()
            .forEach(version ->
                released.put(
                    String.valueOf(version.number()),
                    sentences.dayAndTime(version.releasedAt(), report.laboratory())));
        yield page(
            request,
            HttpStatus.OK,
            code,
            "",
            Map.of(
                "report", Optional.of(report),
                "laboratory", laboratory.map(Facility::name).orElse("—"),
                "released", released));
      }
      case Outcome.Refused<IssuedReport>(var refusal) ->
          page(request, HttpStatus.NOT_FOUND, code, sentences.plain(refusal), Map.of());
    };
  }

  private MutableHttpResponse<String> page(
      HttpRequest<?> request,
      HttpStatus status,
      String code,
      String refusal,
      Map<String, Object> found) {
    Map<String, Object> all = new HashMap<>(found);
    all.putIfAbsent("report", Optional.empty());
    all.putIfAbsent("laboratory", "");
    all.putIfAbsent("released", Map.of());
    all.put("code", code.length() > 40 ? code.substring(0, 40) : code);
    all.put("refusal", refusal);
    return pages.page(request, status, "lab/verify.jte", all);
  }
}
