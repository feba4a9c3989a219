package mx.trazo.notification;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Calls the server of somebody else, wherever somebody asked for it; nothing is kept of it here.
 */
public interface Caller {
  /**
   * Posts once. Only addresses that {@link Endpoint} lets through are called, whatever the name
   * leads to now; redirects are not followed.
   *
   * @param headers whole lines, {@code Name: value}
   * @param time for everything together
   */
  Delivery post(URI to, String mediaType, List<String> headers, byte[] body, Duration time);
}
