package mx.trazo.web.alert;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import mx.trazo.alert.AlertRule;
import mx.trazo.alert.KeepAlertRules;
import mx.trazo.alert.RuleDraft;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.RefusalTable;

/** Of what the facility is told, and who is. */
@Hidden
@Controller(AlertRulesController.PATH)
@Secured({"HOSPITAL_CLERK", "QUALITY", "MANAGER", "ADMINISTRATOR"})
class AlertRulesController {
  static final String PATH = AlertsController.PATH + "/reglas";

  private final AlertPages pages;
  private final KeepAlertRules rules;
  private final RefusalTable refusals;
  private final Answers answers;

  AlertRulesController(
      AlertPages pages, KeepAlertRules rules, RefusalTable refusals, Answers answers) {
    this.pages = pages;
    this.rules = rules;
    this.refusals = refusals;
    this.answers = answers;
  }

  /** The rules, and the form for another one. */
  @Get
  HttpResponse<?> home(HttpRequest<?> request, Actor actor) {
    return home(request, HttpStatus.OK, actor, RuleForm.fresh());
  }

  /** Begins a rule, or shows the form again with what is wrong. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    RuleDraft draft = RuleForm.read(form);
    return switch (rules.add(actor, draft)) {
      case Outcome.Refused<AlertRule>(var refusal) -> {
        form.fault(RuleForm.field(refusal), refusals.sentence(refusal));
        yield home(request, refusals.status(refusal), actor, form);
      }
      case Outcome.Done<AlertRule>(var rule) -> {
        AuditSubject.of(request, "ALERT_RULE", rule.id());
        yield HttpResponse.seeOther(URI.create(PATH + "?hecho=regla"));
      }
    };
  }

  /** Ends a rule. */
  @Post("/{id}/terminar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> end(HttpRequest<?> request, Actor actor, String id) {
    return switch (rules.end(actor, id)) {
      case Outcome.Refused<String>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<String> _ -> {
        AuditSubject.of(request, "ALERT_RULE", id);
        yield HttpResponse.seeOther(URI.create(PATH + "?hecho=terminada"));
      }
    };
  }

  private HttpResponse<?> home(
      HttpRequest<?> request, HttpStatus status, Actor actor, FormValues form) {
    return pages.page(
        request, status, actor, "rules.jte", Map.of("rules", rules.list(actor), "form", form));
  }
}
