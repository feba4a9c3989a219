package mx.trazo.web.signin;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.management.endpoint.EndpointSensitivityProcessor;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.security.rules.SensitiveEndpointRule;
import jakarta.inject.Singleton;
import mx.trazo.kernel.Role;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Lets administrators, and monitoring with a token of theirs, read the server's figures. */
@Singleton
@Replaces(SensitiveEndpointRule.class)
class WhoReadsFigures extends SensitiveEndpointRule {
  WhoReadsFigures(EndpointSensitivityProcessor sensitivity) {
    super(sensitivity);
  }

  @Override
  protected Publisher<SecurityRuleResult> checkSensitiveAuthenticated(
      HttpRequest<?> request, Authentication authentication, ExecutableMethod<?, ?> method) {
    return Mono.just(
        authentication.getRoles().contains(Role.ADMINISTRATOR.name())
            ? SecurityRuleResult.ALLOWED
            : SecurityRuleResult.REJECTED);
  }
}
