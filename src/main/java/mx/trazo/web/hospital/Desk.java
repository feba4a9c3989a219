package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.words.Sentences;

/** What the pages of a hospital have in common. */
@Singleton
class Desk {
  private final Pages pages;
  private final Answers answers;
  private final RefusalTable refusals;
  private final Sentences sentences;
  private final Catalogue catalogue;
  private final Messages messages;
  private final InstantSource clock;

  Desk(
      Pages pages,
      Answers answers,
      RefusalTable refusals,
      Sentences sentences,
      Catalogue catalogue,
      Messages messages,
      InstantSource clock) {
    this.pages = pages;
    this.answers = answers;
    this.refusals = refusals;
    this.sentences = sentences;
    this.catalogue = catalogue;
    this.messages = messages;
    this.clock = clock;
  }

  /** Times in the zone of the actor's hospital. */
  Times times(Actor actor) {
    ZoneId zone = catalogue.getFacility(actor.facility()).zone();
    String key = "hospital.place." + zone.getId().replace('/', '.');
    String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    return new Times(zone, clock.instant(), messages.has(key) ? messages.get(key) : city);
  }

  /** A page; it also gets the hospital, its times, and whether the actor may change anything. */
  MutableHttpResponse<String> page(
      HttpRequest<?> request, Actor actor, String template, Map<String, Object> own) {
    return page(request, HttpStatus.OK, actor, template, own);
  }

  /** A page with another status. */
  MutableHttpResponse<String> page(
      HttpRequest<?> request,
      HttpStatus status,
      Actor actor,
      String template,
      Map<String, Object> own) {
    Map<String, Object> all = new HashMap<>(own);
    all.put(
        "at",
        new Site(
            catalogue.getFacility(actor.facility()),
            times(actor),
            actor.hasAny(Role.HOSPITAL_CLERK),
            catalogue));
    return pages.page(request, status, "hospital/" + template, all);
  }

  /** Goes on to another page after something was done. */
  static HttpResponse<?> goTo(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }

  /** Answers with what an id names, or as if there were no such thing. */
  <I, T> HttpResponse<?> with(
      HttpRequest<?> request,
      String type,
      String id,
      Function<String, I> idOf,
      Function<I, Optional<T>> find,
      Function<T, HttpResponse<?>> answer) {
    if (!Ulid.looksRight(id)) {
      return missing(request);
    }
    AuditSubject.of(request, type, id);
    return find.apply(idOf.apply(id))
        .<HttpResponse<?>>map(answer)
        .orElseGet(() -> missing(request));
  }

  /** The calm page for what is not there, or belongs to somebody else. */
  HttpResponse<?> missing(HttpRequest<?> request) {
    return answers.failed(request, HttpStatus.NOT_FOUND);
  }

  /** Goes on when it was done, else says why not on a page of its own. */
  <T> HttpResponse<?> settle(
      HttpRequest<?> request, Outcome<T> outcome, Function<T, String> where) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> goTo(where.apply(value));
      case Outcome.Refused<T>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /** The sentence of a refusal in the hospital's words and zone. */
  String sentence(Actor actor, Refusal refusal) {
    return sentences.of(refusal, actor.facility());
  }

  /** The status of a refusal. */
  HttpStatus status(Refusal refusal) {
    return refusals.status(refusal);
  }
}
