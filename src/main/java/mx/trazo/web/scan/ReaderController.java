package mx.trazo.web.scan;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.trazo.specimen.label.ControlOrder;
import mx.trazo.specimen.label.SymbolSheet;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.Pages;

/** Trying out a reader against a printed sheet, and the sheet of control orders for the wall. */
@Hidden
@Controller("/lector")
@Secured({"HOSPITAL_CLERK", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class ReaderController {
  /**
   * What keyboard layouts, Caps Lock and readers change: figures and letters, which must arrive,
   * and signs that have other places on a Latin American keyboard.
   */
  static final String TRIAL = "0123456789ABC-/+*";

  private final Pages pages;
  private final Messages messages;

  ReaderController(Pages pages, Messages messages) {
    this.pages = pages;
    this.messages = messages;
  }

  /** The page that says what is wrong with a reader. */
  @Get
  HttpResponse<String> page(HttpRequest<?> request) {
    return pages.page(request, HttpStatus.OK, "scan/reader.jte", Map.of("trial", TRIAL));
  }

  /** The sheet to read from. */
  @Get("/hoja.pdf")
  HttpResponse<byte[]> trial() {
    return pdf(
        "probar-lector.pdf",
        SymbolSheet.pdf(
            messages.get("reader.title"),
            messages.get("reader.sheet.lead"),
            List.of(
                new SymbolSheet.Line(
                    TRIAL,
                    messages.get("reader.sheet.word"),
                    messages.get("reader.sheet.meaning")))));
  }

  /** The control orders, to be read with gloves on. */
  @Get("/ordenes.pdf")
  HttpResponse<byte[]> orders() {
    return pdf(
        "ordenes-de-control.pdf",
        SymbolSheet.pdf(Arrays.stream(ControlOrder.Sheet.values()).map(this::page).toList()));
  }

  private SymbolSheet.Page page(ControlOrder.Sheet sheet) {
    return new SymbolSheet.Page(
        messages.get("control.sheet." + sheet.name()),
        messages.get("control.sheet." + sheet.name() + ".lead"),
        sheet.orders().stream()
            .map(order ->
                SymbolSheet.order(
                    order,
                    messages.get("control." + order.name()),
                    messages.get("control." + order.name() + ".meaning")))
            .toList());
  }

  private static HttpResponse<byte[]> pdf(String name, byte[] bytes) {
    return HttpResponse.ok(bytes)
        .contentType("application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
  }
}
