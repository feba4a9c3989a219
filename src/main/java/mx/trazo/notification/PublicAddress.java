package mx.trazo.notification;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may be called: those of the public Internet. What is private, local to a machine
 * or a link, reserved, or a number of the fourth version inside one of the sixth that is any of
 * these, may not.
 */
public final class PublicAddress {
  private PublicAddress() {}

  /** Whether it may be called. */
  public static boolean is(InetAddress address) {
    return switch (address) {
      case Inet4Address four -> isPublic(four.getAddress());
      case Inet6Address six -> isPublicSix(six.getAddress());
      default -> false;
    };
  }

  /** The blocks of RFC 6890 and its like that do not lead to the public Internet. */
  private static boolean isPublic(byte[] a) {
    int first = a[0] & 0xFF;
    int second = a[1] & 0xFF;
    int third = a[2] & 0xFF;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 ->
          second != 168
              && !(second == 0 && (third == 0 || third == 2))
              && !(second == 88 && third == 99);
      case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  private static boolean isPublicSix(byte[] a) {
    if (begins(a, 0x00, 0x64, 0xFF, 0x9B) && allZero(a, 4, 12)) {
      return isPublic(Arrays.copyOfRange(a, 12, 16));
    }
    if (begins(a, 0x20, 0x02)) {
      return isPublic(Arrays.copyOfRange(a, 2, 6));
    }
    boolean unicast = (a[0] & 0xE0) == 0x20;
    return unicast
        && !begins(a, 0x20, 0x01, 0x00)
        && !begins(a, 0x20, 0x01, 0x01)
        && !begins(a, 0x20, 0x01, 0x0D, 0xB8)
        && !begins(a, 0x3F, 0xFE)
        && !begins(a, 0x3F, 0xFF);
  }

  private static boolean begins(byte[] a, int... with) {
    for (int i = 0; i < with.length; i++) {
      if ((a[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean allZero(byte[] a, int from, int to) {
    for (int i = from; i < to; i++) {
      if (a[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The address that a text spells as a number; null when it is a name. */
  static @Nullable InetAddress spelled(String host) {
    boolean six = host.startsWith("[") && host.endsWith("]");
    String plain = six ? host.substring(1, host.length() - 1) : host;
    // a last part of digits is read as a number by some resolvers: 0x7f.1, 2130706433, 127.1
    boolean number = six || plain.matches("(?i)(.*\\.)?(0x[0-9a-f]*|[0-9]+)\\.?");
    if (!number) {
      return null;
    }
    try {
      return six || plain.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
          ? InetAddress.getByName(plain)
          : InetAddress.getByAddress(new byte[4]);
    } catch (UnknownHostException e) {
      return InetAddress.getLoopbackAddress();
    }
  }
}
