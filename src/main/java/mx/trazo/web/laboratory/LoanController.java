package mx.trazo.web.laboratory;

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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.loan.AnswerReturnRequest;
import mx.trazo.loan.RequestAnswer;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.words.Sentences;

/** The hospitals' blocks that a laboratory has: whose, since when, where, until when. */
@Hidden
@Controller(LoanController.PATH)
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class LoanController {
  static final String PATH = "/laboratorio/prestamos";

  private final LoanPage page;
  private final AnswerReturnRequest answerRequest;
  private final Sentences sentences;
  private final Answers answers;

  LoanController(
      LoanPage page, AnswerReturnRequest answerRequest, Sentences sentences, Answers answers) {
    this.page = page;
    this.answerRequest = answerRequest;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** All of them, or those of one hospital, due first first. */
  @Get
  HttpResponse<?> list(
      HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String hospital) {
    return page.of(request, actor, hospital, "", HttpStatus.OK);
  }

  /** Says to a hospital whether it may have a block sooner. */
  @Post("/{id}/respuesta")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"SPECIALIST", "QUALITY"})
  HttpResponse<?> answer(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    Optional<RequestAnswer> answer =
        Arrays.stream(RequestAnswer.values())
            .filter(known -> known.name().equals(form.get("respuesta")))
            .findFirst();
    if (!Ulid.looksRight(id) || answer.isEmpty()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    AuditSubject.of(request, "SPECIMEN", id);
    return switch (answerRequest.answer(
        actor, new SpecimenId(id), answer.get(), form.get("palabras"))) {
      case Outcome.Done<RequestAnswer> _ -> HttpResponse.seeOther(URI.create(PATH));
      case Outcome.Refused<RequestAnswer>(var refusal) ->
          page.of(
              request,
              actor,
              "",
              sentences.of(refusal, actor.facility()),
              RefusalTable.status(refusal.code().kind()));
    };
  }
}
