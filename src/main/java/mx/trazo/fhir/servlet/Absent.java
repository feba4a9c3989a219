package mx.trazo.fhir.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;

/** Stand-ins for everything a servlet container would have and that HAPI never asks for. */
final class Absent {
  static final HttpServletRequest REQUEST = absent(HttpServletRequest.class);
  static final HttpServletResponse RESPONSE = absent(HttpServletResponse.class);

  private Absent() {}

  private static <T> T absent(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, _) -> {
              throw new UnsupportedOperationException(
                  method.getName() + " is not part of the bridge");
            }));
  }
}
