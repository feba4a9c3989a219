package mx.trazo.web.laboratory;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import mx.trazo.kernel.Actor;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells a board on a screen that it has changed. No figure travels here: the screen asks for its
 * page again, with its session. A stream ends after some minutes, and the browser's next one has to
 * show its session again, so that who has left is told nothing more.
 */
@Hidden
@Controller("/tablero/vivo")
@Secured({"MANAGER", "AGREEMENT_MANAGER", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class BoardLiveController {
  /** The board shows something else. */
  static final String CHANGED = "cambio";

  /** It does not; the line still works. */
  static final String ALIVE = "vivo";

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final BoardPulse pulse;
  private final Scheduler blocking;

  BoardLiveController(BoardPulse pulse, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.pulse = pulse;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  /** An event at once and then as often as a board is looked at. */
  @Get(produces = MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> live(Actor actor) {
    var shown = new AtomicReference<>("");
    return Flux.interval(Duration.ZERO, pulse.every())
        .onBackpressureDrop()
        .take(LONGEST)
        .concatMap(_ -> Flux.defer(() -> Flux.just(pulse.figures(actor))).subscribeOn(blocking))
        .map(figures -> {
          String before = shown.getAndSet(figures);
          boolean changed = !before.isEmpty() && !before.equals(figures);
          // browsers drop an event without data
          String name = changed ? CHANGED : ALIVE;
          return Event.of(name).name(name);
        });
  }
}
