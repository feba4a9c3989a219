package mx.trazo.notification.wire;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import mx.trazo.notification.Caller;
import mx.trazo.notification.Delivery;
import mx.trazo.notification.Delivery.Failed;
import mx.trazo.notification.Patience;
import mx.trazo.notification.PublicAddress;
import mx.trazo.notification.Trouble;

/**
 * Calls by HTTPS. The name is looked up once, every address it has must be one that may be called,
 * and what was looked at is what is connected to.
 */
@Singleton
class HttpsCaller implements Caller {
  private final Names names;
  private final Patience patience;

  HttpsCaller(Names names, Patience patience) {
    this.names = names;
    this.patience = patience;
  }

  @Override
  public Delivery post(URI to, String mediaType, List<String> headers, byte[] body, Duration time) {
    try {
      Optional<InetAddress> address = address(to);
      if (address.isEmpty()) {
        return new Failed(Trouble.PRIVATE_ADDRESS);
      }
      try (var post = OnePost.open(to, address.get(), time)) {
        return read(post.send(mediaType, headers, body));
      }
    } catch (UnknownHostException e) {
      return new Failed(Trouble.UNKNOWN_HOST);
    } catch (SocketTimeoutException e) {
      return new Failed(Trouble.NO_ANSWER);
    } catch (SSLException e) {
      return new Failed(Trouble.CERTIFICATE);
    } catch (IOException e) {
      return new Failed(Trouble.UNREACHABLE);
    }
  }

  /** The first address of the name; empty when one of them may not be called. */
  private Optional<InetAddress> address(URI to) throws UnknownHostException {
    String host = to.getHost();
    boolean six = host.startsWith("[");
    InetAddress[] found = names.look(six ? host.substring(1, host.length() - 1) : host);
    boolean inTheClear = !to.getScheme().equalsIgnoreCase("https");
    for (InetAddress each : found) {
      boolean allowed =
          patience.privateEndpoints()
              ? !inTheClear || !PublicAddress.is(each)
              : !inTheClear && PublicAddress.is(each);
      if (!allowed) {
        return Optional.empty();
      }
    }
    return Optional.of(found[0]);
  }

  private static Delivery read(int status) {
    if (status < 100 || status > 599) {
      return new Failed(Trouble.NOT_HTTP);
    }
    String fact = Integer.toString(status);
    return switch (status / 100) {
      case 2 -> new Delivery.Answered();
      case 3 -> new Failed(Trouble.REDIRECT, Optional.of(fact));
      default -> new Failed(Trouble.STATUS, Optional.of(fact));
    };
  }
}
