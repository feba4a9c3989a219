package mx.trazo.web.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.access.Account;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.FindAccounts;
import mx.trazo.access.OpenAccount;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.ChangePhone;
import mx.trazo.network.Facility;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.RefusalTable;
import org.jspecify.annotations.Nullable;

/** The accounts of the network: finding them, and opening new ones. */
@Hidden
@Controller("/cuentas")
@Secured("ADMINISTRATOR")
class AccountsController {
  private static final int LONGEST = 100;

  private final FindAccounts findAccounts;
  private final ChangePhone changePhone;
  private final OpenAccount openAccount;
  private final Catalogue catalogue;
  private final RefusalTable refusals;
  private final AdminPages pages;
  private final Answers answers;

  AccountsController(
      FindAccounts findAccounts,
      ChangePhone changePhone,
      OpenAccount openAccount,
      Catalogue catalogue,
      RefusalTable refusals,
      AdminPages pages,
      Answers answers) {
    this.findAccounts = findAccounts;
    this.changePhone = changePhone;
    this.openAccount = openAccount;
    this.catalogue = catalogue;
    this.refusals = refusals;
    this.pages = pages;
    this.answers = answers;
  }

  /** Accounts by the beginning of their username or name. */
  @Get
  HttpResponse<?> list(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String q) {
    String typed = q == null ? "" : q.length() <= LONGEST ? q : q.substring(0, LONGEST);
    return accounts(request, HttpStatus.OK, actor, typed, new FormValues());
  }

  /** Writes at which telephone the administrator's own unit answers. */
  @Post("/telefono")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> phone(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    return switch (changePhone.change(actor, form.text("phone"))) {
      case Outcome.Done<Optional<String>> _ ->
          HttpResponse.seeOther(URI.create("/cuentas?telefono=1"));
      case Outcome.Refused<Optional<String>>(var refusal) -> {
        form.fault("phone", refusals.sentence(refusal));
        yield accounts(request, refusals.status(refusal), actor, "", form);
      }
    };
  }

  private HttpResponse<?> accounts(
      HttpRequest<?> request, HttpStatus status, Actor actor, String typed, FormValues form) {
    if (form.faults().isEmpty()) {
      form.set("phone", catalogue.findFacility(actor.facility()).map(Facility::phone).orElse(null));
    }
    return switch (findAccounts.find(actor, typed)) {
      case Outcome.Refused<List<Account>>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<List<Account>>(var found) ->
          pages.page(
              request,
              status,
              "accounts.jte",
              Map.of(
                  "accounts",
                  found,
                  "typed",
                  typed,
                  "most",
                  FindAccounts.LIMIT,
                  "form",
                  form,
                  "saved",
                  request.getParameters().contains("telefono")));
    };
  }

  /** The form for a new account. */
  @Get("/nueva")
  HttpResponse<?> form(HttpRequest<?> request) {
    return form(request, HttpStatus.OK, new FormValues(), "");
  }

  /** Opens the account, or shows the form again with what is wrong. */
  @Post("/nueva")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    FacilityId facility =
        catalogue.listFacilities().stream()
            .map(Facility::id)
            .filter(id -> id.value().equals(form.get("facility")))
            .findFirst()
            .orElse(null);
    if (facility == null) {
      return form(request, HttpStatus.BAD_REQUEST, form, "admin.account.facility.missing");
    }
    var roles = new java.util.HashSet<Role>();
    for (Role role : Role.values()) {
      if (form.has("role", role.name())) {
        roles.add(role);
      }
    }
    String password = form.get("password");
    var draft =
        new AccountDraft(
            form.get("username"),
            form.get("displayName"),
            password.isEmpty() ? null : password,
            facility,
            form.text("cedula"),
            roles);
    return switch (openAccount.open(actor, draft)) {
      case Outcome.Done<AccountId>(var id) ->
          HttpResponse.seeOther(URI.create("/cuentas/" + id.value()));
      case Outcome.Refused<AccountId>(var refusal) -> again(request, form, refusal);
    };
  }

  private HttpResponse<?> again(HttpRequest<?> request, FormValues form, Refusal refusal) {
    form.fault(FormValues.WHOLE, refusals.sentence(refusal));
    return form(request, refusals.status(refusal), form, "");
  }

  private HttpResponse<?> form(
      HttpRequest<?> request, HttpStatus status, FormValues form, String fault) {
    form.set("password", (String) null);
    return pages.page(
        request,
        status,
        "new-account.jte",
        Map.of("form", form, "fault", fault, "facilities", catalogue.listFacilities()));
  }
}
