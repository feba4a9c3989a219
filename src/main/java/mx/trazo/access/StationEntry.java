package mx.trazo.access;

import java.util.Optional;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether somebody may come to a station with a badge and a PIN. */
final class StationEntry {
  private StationEntry() {}

  /**
   * Why not, if not. A badge that was replaced, one of another facility, one nobody has and one of
   * somebody who works at no station get the same answer: it does not serve here.
   *
   * @param station null when the browser is none, or no longer
   * @param badge what was read, or null when the one who was there comes back
   * @param account whose it is, or null when nobody's
   */
  static Optional<Refusal> judge(
      @Nullable Station station, @Nullable Badge badge, @Nullable Account account) {
    if (station == null) {
      return no(AccessRefusal.STATION_UNKNOWN);
    }
    boolean serves =
        account != null
            && (badge == null || badge.replacedAt() == null)
            && account.isActive()
            && account.facility().equals(station.facility())
            && StationRule.isFor(account.roles());
    return serves ? Optional.empty() : no(AccessRefusal.BADGE_NOT_HERE);
  }

  /** Why the PIN is not even looked at, if it is not. */
  static Optional<Refusal> judge(@Nullable Pin pin) {
    if (pin == null) {
      return no(AccessRefusal.PIN_MISSING);
    }
    return pin.isClosed() ? no(AccessRefusal.PIN_CLOSED) : Optional.empty();
  }

  /**
   * What is said after a wrong PIN.
   *
   * @param left how many more may be tried
   */
  static Refusal wrong(int left) {
    return left == 0
        ? Refusal.of(AccessRefusal.PIN_CLOSED)
        : Refusal.of(AccessRefusal.PIN_WRONG, Integer.toString(left));
  }

  private static Optional<Refusal> no(AccessRefusal code) {
    return Optional.of(Refusal.of(code));
  }
}
