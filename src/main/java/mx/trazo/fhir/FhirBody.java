package mx.trazo.fhir;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the body of a request up to a limit, and not one byte more. */
final class FhirBody {
  private FhirBody() {}

  /** The whole body, or nothing when it is longer than the limit in bytes. */
  static Optional<byte[]> read(HttpRequest<?> request, int limit) throws IOException {
    HttpRequest<?> inner = request;
    while (inner instanceof HttpRequestWrapper<?> wrapper) {
      inner = wrapper.getDelegate();
    }
    var body = ((ServerHttpRequest<?>) inner).byteBody();
    if (body.expectedLength().orElse(0) > limit) {
      return Optional.empty();
    }
    try (InputStream in = body.toInputStream()) {
      byte[] bytes = in.readNBytes(limit + 1);
      return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }
  }
}
