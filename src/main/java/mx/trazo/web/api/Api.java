package mx.trazo.web.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Names the description of every JSON operation. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Trazo",
            version = "1",
            description =
                "Muestras oncológicas del hospital al resultado. Times are ISO 8601 in UTC."
                    + " A refusal answers a Problem with a stable code. Unsafe operations with a"
                    + " session's cookie carry the header X-CSRF-Token; bearer tokens need none."))
public final class Api {
  private Api() {}
}
