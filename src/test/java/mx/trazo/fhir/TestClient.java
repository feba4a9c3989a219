package mx.trazo.fhir;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.GrantApiToken;
import mx.trazo.access.OpenAccount;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.RunningTrazo;

/** A system of a facility, with its bearer token. */
record TestClient(RunningTrazo trazo, Facility facility, Actor actor, String token) {
  /** The system of a hospital of its own. */
  static TestClient ofNewHospital(RunningTrazo trazo) {
    return of(trazo, NewFacilities.hospital(trazo));
  }

  /** A system of the laboratory that the agreement names. */
  static TestClient ofCibior(RunningTrazo trazo) {
    return of(trazo, trazo.bean(Catalogue.class).findFacilityByCode("CIBIOR").orElseThrow());
  }

  /** A system of a facility that is there. */
  static TestClient of(RunningTrazo trazo, Facility facility) {
    return of(trazo, facility, Set.of(Role.INTEGRATION_CLIENT));
  }

  /** A system with further rights. */
  static TestClient of(RunningTrazo trazo, Facility facility, Set<Role> roles) {
    String name = "sys" + trazo.bean(Ids.class).next().toLowerCase(Locale.ROOT);
    var draft = new AccountDraft(name, "Sistema", null, facility.id(), null, roles);
    Actor by = NewFacilities.administrator(trazo);
    AccountId account = done(trazo.bean(OpenAccount.class).open(by, draft));
    var token =
        done(trazo.bean(GrantApiToken.class).grant(by, account, "prueba", Duration.ofDays(1)));
    var actor = new Actor(account, "Sistema", facility.id(), roles);
    return new TestClient(trazo, facility, actor, token.secret());
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  /** Raw calls. */
  FhirCalls calls() {
    return new FhirCalls(trazo, token);
  }

  /** HAPI's own client. */
  IGenericClient hapi() {
    IGenericClient client = FhirCalls.R4.newRestfulGenericClient(trazo.uri("/fhir").toString());
    client.registerInterceptor(new BearerTokenAuthInterceptor(token));
    return client;
  }
}
