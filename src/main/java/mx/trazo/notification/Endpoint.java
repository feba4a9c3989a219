package mx.trazo.notification;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.trazo.kernel.Refusal;

/**
 * Where notices may be posted: HTTPS on the public Internet. Where an installation allows it, for
 * tests and demonstrations, also private addresses, and those without TLS too. What a name leads to
 * is looked at once more whenever a connection is made.
 */
public final class Endpoint {
  private static final int LONGEST = 500;
  private static final int MOST_HEADERS = 5;
  private static final int LONGEST_HEADER = 700;
  private static final Pattern HEADER =
      Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]{1,60}):[ \\t]*([\\x20-\\x7E]{1,640})");
  private static final Pattern HOST =
      Pattern.compile(
          "[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\\.?|\\[[0-9A-Fa-f:.]{2,45}\\]");

  /** Headers that say where a message goes and where it ends. */
  private static final Set<String> OURS =
      Set.of(
          "host",
          "content-length",
          "content-type",
          "content-encoding",
          "transfer-encoding",
          "connection",
          "upgrade",
          "expect",
          "te",
          "trailer",
          "user-agent",
          "accept");

  private Endpoint() {}

  /** Why the address is not one, if it is not. */
  public static Optional<Refusal> check(String text, boolean privateAllowed) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return refused(NotificationRefusal.ENDPOINT_ADDRESS);
    }
    String host = uri.getHost();
    if (text.length() > LONGEST
        || !text.chars().allMatch(c -> c > ' ' && c < 127)
        || host == null
        || !HOST.matcher(host).matches()
        || uri.getRawUserInfo() != null
        || uri.getRawFragment() != null
        || uri.getPort() == 0
        || uri.getPort() > 65_535) {
      return refused(NotificationRefusal.ENDPOINT_ADDRESS);
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(privateAllowed && scheme.equals("http"))) {
      return refused(NotificationRefusal.ENDPOINT_HTTPS);
    }
    return !privateAllowed && isPrivate(host)
        ? refused(NotificationRefusal.ENDPOINT_PRIVATE)
        : Optional.empty();
  }

  private static boolean isPrivate(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    InetAddress number = PublicAddress.spelled(host);
    return number != null
        ? !PublicAddress.is(number)
        : bare.equals("localhost")
            || bare.indexOf('.') < 0
            || bare.endsWith(".localhost")
            || bare.endsWith(".local")
            || bare.endsWith(".internal");
  }

  /** Why the headers cannot be sent, if they cannot. */
  public static Optional<Refusal> checkHeaders(List<String> headers) {
    boolean good =
        headers.size() <= MOST_HEADERS
            && headers.stream()
                .allMatch(header -> {
                  var read = HEADER.matcher(header);
                  return header.length() <= LONGEST_HEADER
                      && read.matches()
                      && !OURS.contains(read.group(1).toLowerCase(Locale.ROOT));
                });
    return good ? Optional.empty() : refused(NotificationRefusal.ENDPOINT_HEADER);
  }

  /** A header with its value hidden: the name says what it is for. */
  public static String hidden(String header) {
    return header.substring(0, header.indexOf(':')) + ": ********";
  }

  private static Optional<Refusal> refused(NotificationRefusal code) {
    return Optional.of(Refusal.of(code));
  }
}
