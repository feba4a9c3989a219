package mx.trazo.web.signin;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import mx.trazo.web.edge.AddressRate;

/** How often one address may try to sign in, whatever the names: so many times a minute. */
@Singleton
class SignInRate {
  private final AddressRate rate;

  SignInRate(@Value("${trazo.access.sign-in.per-minute:60}") int perMinute, InstantSource clock) {
    this.rate = new AddressRate(perMinute, clock);
  }

  /** Counts an attempt; false when there were too many from this address within a minute. */
  boolean allows(String address) {
    return rate.allows(address);
  }
}
