package mx.trazo.web.laboratory;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import mx.trazo.web.edge.AddressRate;
import mx.trazo.web.edge.ClientAddress;

/** How often one address may try codes of reports: nobody guesses one by trying. */
@Singleton
class VerifyRate {
  private final AddressRate rate;
  private final ClientAddress addresses;

  VerifyRate(
      @Value("${trazo.verify.per-minute:30}") int perMinute,
      InstantSource clock,
      ClientAddress addresses) {
    this.rate = new AddressRate(perMinute, clock);
    this.addresses = addresses;
  }

  /** Counts a code; false when this address tried too many within a minute. */
  boolean allows(HttpRequest<?> request) {
    return rate.allows(addresses.of(request));
  }
}
