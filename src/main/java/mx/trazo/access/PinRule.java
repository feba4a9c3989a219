package mx.trazo.access;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.trazo.kernel.Refusal;

/** What a PIN must be: six digits that nobody would try among the first. */
final class PinRule {
  private static final Pattern FORM = Pattern.compile("[0-9]{6}");
  private static final int FEWEST_DIFFERENT = 3;

  /** Ways of a finger over the keypad. */
  private static final Set<String> PATHS =
      Set.of(
          "147258", "258147", "258369", "369258", "147369", "159753", "753159", "159357", "357159",
          "741852", "852741", "852963", "963852", "741963", "123698", "321478", "789632", "987412");

  private PinRule() {}

  /** Whether a text can be a PIN at all. */
  static boolean looksRight(String pin) {
    return FORM.matcher(pin).matches();
  }

  /** Why the PIN is not taken, if it is not. */
  static Optional<Refusal> judge(String pin) {
    if (!looksRight(pin)) {
      return Optional.of(Refusal.of(AccessRefusal.PIN_MALFORMED));
    }
    return isTrivial(pin) ? Optional.of(Refusal.of(AccessRefusal.PIN_TRIVIAL)) : Optional.empty();
  }

  private static boolean isTrivial(String pin) {
    return pin.chars().distinct().count() < FEWEST_DIFFERENT
        || isStaircase(pin)
        || pin.substring(0, 3).equals(pin.substring(3))
        || pin.substring(0, 3).contentEquals(new StringBuilder(pin.substring(3)).reverse())
        || isPairs(pin)
        || PATHS.contains(pin);
  }

  /** 123456, 987654, 246802: the same step from digit to digit, past nine too. */
  private static boolean isStaircase(String pin) {
    int step = Math.floorMod(pin.charAt(1) - pin.charAt(0), 10);
    for (int i = 2; i < pin.length(); i++) {
      if (Math.floorMod(pin.charAt(i) - pin.charAt(i - 1), 10) != step) {
        return false;
      }
    }
    return true;
  }

  /** 112233. */
  private static boolean isPairs(String pin) {
    for (int i = 0; i < pin.length(); i += 2) {
      if (pin.charAt(i) != pin.charAt(i + 1)) {
        return false;
      }
    }
    return true;
  }
}
