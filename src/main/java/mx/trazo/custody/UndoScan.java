package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ScanId;
import org.jspecify.annotations.Nullable;

/**
 * Taking back a reading, itself by scan: an event that leads back to where the container stood, as
 * long as it was one's own, a moment ago, and nothing has happened to the container since.
 */
@Singleton
public class UndoScan {
  /** Afterwards the correction is another fact, with its own way. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  private final CustodyStore store;
  private final Map<CustodyEventType, UndoRule> rules = new EnumMap<>(CustodyEventType.class);

  /** Takes back what the rooms have rules for. */
  public UndoScan(CustodyStore store, List<UndoRule> rules) {
    this.store = store;
    for (UndoRule rule : rules) {
      rule.types().forEach(type -> this.rules.put(type, rule));
    }
  }

  /**
   * The rule for one scan that takes another back.
   *
   * @param undone the id of the scan to take back
   * @param reason name of an {@link UndoReason}
   * @param words the reason as the person read it, kept with the event
   */
  public ScanRule of(Actor actor, ScanId undone, @Nullable String reason, @Nullable String words) {
    return new Undo(actor, undone, reason, words);
  }

  private final class Undo implements ScanRule {
    private final Actor actor;
    private final ScanId undone;
    private final @Nullable String reason;
    private final @Nullable String words;
    private @Nullable CustodyEvent last;

    Undo(Actor actor, ScanId undone, @Nullable String reason, @Nullable String words) {
      this.actor = actor;
      this.undone = undone;
      this.reason = reason;
      this.words = words;
    }

    @Override
    public String mode() {
      return "UNDO";
    }

    @Override
    public String context() {
      return undone.value();
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      String number = container.container().label().text();
      Optional<UndoReason> why = UndoReason.find(reason);
      if (why.isEmpty()) {
        return ScanDecision.refuse(CustodyRefusal.UNDO_NEEDS_REASON, number);
      }
      List<CustodyEvent> events = store.listEvents(actor.scope(), container.container().id());
      if (events.isEmpty() || !events.getLast().scan().equals(undone)) {
        return notLast(events, number);
      }
      CustodyEvent event = events.getLast();
      Optional<Refusal> against = against(container, event, number, now);
      if (against.isPresent()) {
        return new ScanDecision.Refuse(against.get());
      }
      last = event;
      CustodyState before =
          CustodyFold.all(
              container.container(),
              container.container().origin(),
              events.subList(0, events.size() - 1));
      return ScanDecision.append(
          new NewEvent(
              CustodyEventType.UNDONE,
              occurredAt,
              new EventDetail(
                  new UndoneTo(before.state(), before.holder()).text(),
                  null,
                  null,
                  why.get().name(),
                  words)));
    }

    /** Either it was taken back before, or something came after it, or it never wrote anything. */
    private ScanDecision notLast(List<CustodyEvent> events, String number) {
      for (int i = 0; i < events.size() - 1; i++) {
        CustodyEvent next = events.get(i + 1);
        if (events.get(i).scan().equals(undone)) {
          return next.type() == CustodyEventType.UNDONE
              ? new ScanDecision.Already(
                  Refusal.of(
                      CustodyRefusal.UNDO_DONE,
                      number,
                      next.recordedAt().toString(),
                      next.actorName()))
              : ScanDecision.refuse(
                  CustodyRefusal.UNDO_LATER_EVENT, number, next.type().name(), next.actorName());
        }
      }
      return ScanDecision.refuse(CustodyRefusal.UNDO_NOTHING, number);
    }

    private Optional<Refusal> against(
        CustodyState container, CustodyEvent event, String number, Instant now) {
      if (!event.actor().equals(actor.account()) || !event.facility().equals(actor.facility())) {
        return Optional.of(Refusal.of(CustodyRefusal.UNDO_NOT_YOURS, number, event.actorName()));
      }
      if (event.recordedAt().plus(WINDOW).isBefore(now)) {
        return Optional.of(
            Refusal.of(CustodyRefusal.UNDO_TOO_LATE, number, event.recordedAt().toString()));
      }
      @Nullable UndoRule rule = rules.get(event.type());
      return rule == null
          ? Optional.of(
              event.type() == CustodyEventType.HELD
                  ? Refusal.of(CustodyRefusal.UNDO_HELD, number)
                  : Refusal.of(CustodyRefusal.UNDO_HAD_CONSEQUENCES, number, event.type().name()))
          : rule.against(actor, container, event);
    }

    @Override
    public void write(CustodyState after, Instant now) {
      @Nullable CustodyEvent event = last;
      @Nullable UndoRule rule = event == null ? null : rules.get(event.type());
      if (event == null || rule == null) {
        throw new IllegalStateException("decided before written");
      }
      rule.write(actor, after, event, now);
    }
  }
}
