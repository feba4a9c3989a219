package mx.trazo.fhir;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * What an installation may set about the exchange, under {@code trazo.fhir}.
 *
 * @param baseUrl the address that clients use, like {@code https://trazo.example/fhir}; when
 *     absent, the Host header of each request is believed
 * @param trustForwarded whether X-Forwarded-Proto, -Host, -Port and -Prefix are believed; only
 *     behind a proxy that sets them itself
 * @param bodyBytes bytes that a body may have
 * @param entries entries that a bundle may have
 */
@ConfigurationProperties("trazo.fhir")
public record FhirConfiguration(
    @Nullable String baseUrl,
    @Bindable(defaultValue = "false") boolean trustForwarded,
    @Bindable(defaultValue = "1048576") int bodyBytes,
    @Bindable(defaultValue = "200") int entries) {

  /** The limits of a message, with the two that can be set. */
  FhirLimits limits() {
    FhirLimits standard = FhirLimits.standard();
    return new FhirLimits(
        bodyBytes,
        standard.depth(),
        standard.tokens(),
        entries,
        standard.textChars(),
        standard.nameChars(),
        standard.numberChars(),
        standard.exponent());
  }
}
