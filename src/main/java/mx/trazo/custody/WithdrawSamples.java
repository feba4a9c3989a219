package mx.trazo.custody;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/**
 * Calls off samples that have not left the hospital, since an order is never edited: what was
 * written wrong is called off and registered again. Nothing is erased; their labels stay known and
 * say so when somebody reads them.
 */
@Singleton
public class WithdrawSamples {
  private static final int LONGEST_NOTE = 500;
  private static final int FEWEST_LETTERS = 2;

  private final SpecimenStore specimens;
  private final CustodyLog log;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs. */
  public WithdrawSamples(SpecimenStore specimens, CustodyLog log, Ids ids, InstantSource clock) {
    this.specimens = specimens;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether a container in this state can be called off. */
  public static boolean isOpenTo(ContainerState state) {
    return state == ContainerState.REGISTERED || state == ContainerState.COLLECTED;
  }

  /**
   * Calls them off, all or none; those that were before are passed over. When nothing that travels
   * is left, what stays at the hospital goes with them.
   *
   * @param chosen some of what the order sends
   * @param note why, in words; {@link WithdrawReason#OTHER} asks for them
   * @return how many containers were called off
   */
  @Transactional
  public Outcome<Integer> withdraw(
      Actor actor,
      OrderId order,
      Collection<SpecimenId> chosen,
      WithdrawReason reason,
      @Nullable String note) {
    String words = note == null || note.isBlank() ? null : note.strip();
    boolean tooLong = words != null && words.length() > LONGEST_NOTE;
    if (tooLong || (reason == WithdrawReason.OTHER && !says(words))) {
      return Outcome.refused(CustodyRefusal.WITHDRAW_NEEDS_WORDS);
    }
    List<Specimen> own =
        specimens.listOf(actor.scope(), order).stream()
            .filter(one -> one.facility().equals(actor.facility()))
            .toList();
    List<CustodyState> all = log.lockAll(actor.scope(), own.stream().map(Specimen::id).toList());
    List<SpecimenId> sent = own.stream().filter(Specimen::sent).map(Specimen::id).toList();
    List<CustodyState> named =
        all.stream()
            .filter(one -> chosen.contains(one.container().id()))
            .filter(one -> sent.contains(one.container().id()))
            .filter(one -> one.state() != ContainerState.WITHDRAWN)
            .toList();
    if (named.isEmpty()) {
      return Outcome.refused(CustodyRefusal.WITHDRAW_NOTHING);
    }
    Optional<Refusal> against = named.stream().flatMap(one -> check(one).stream()).findFirst();
    if (against.isPresent()) {
      return new Outcome.Refused<>(against.get());
    }
    boolean last =
        all.stream()
            .filter(one -> sent.contains(one.container().id()))
            .allMatch(one -> one.state() == ContainerState.WITHDRAWN || named.contains(one));
    List<CustodyState> going =
        last ? all.stream().filter(one -> isOpenTo(one.state())).toList() : named;
    Instant now = clock.instant();
    var event =
        new NewEvent(CustodyEventType.WITHDRAWN, now, EventDetail.because(reason.name(), words));
    log.append(actor, new ScanId(ids.next()), going, List.of(event), now);
    return Outcome.done(going.size());
  }

  private static boolean says(@Nullable String words) {
    return words != null
        && words.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private static Optional<Refusal> check(CustodyState one) {
    String number = one.container().label().text();
    if (isOpenTo(one.state())) {
      return Optional.empty();
    }
    return Optional.of(
        one.state() == ContainerState.PACKED
            ? Refusal.of(CustodyRefusal.WITHDRAW_FROM_BOX_FIRST, number)
            : Refusal.of(CustodyRefusal.WITHDRAW_TOO_LATE, number, one.state().name()));
  }
}
