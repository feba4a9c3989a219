package mx.trazo.fhir.sent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.patient.PatientEntry;
import mx.trazo.patient.RegisterPatient;
import mx.trazo.patient.RegisteredPatient;

/** Registers a patient together with what else was said of them. */
@Singleton
public class RegisterSentPatient {
  private final RegisterPatient register;
  private final SentExtensionStore extensions;
  private final InstantSource clock;

  /** What the use case works with. */
  public RegisterSentPatient(
      RegisterPatient register, SentExtensionStore extensions, InstantSource clock) {
    this.register = register;
    this.extensions = extensions;
    this.clock = clock;
  }

  /**
   * Registers the patient; a record that is there already stays as it is.
   *
   * @param json the unknown extensions; empty when there are none
   */
  @Transactional
  public Outcome<RegisteredPatient> register(Actor actor, PatientEntry entry, String json) {
    Outcome<RegisteredPatient> outcome = register.register(actor, entry);
    if (outcome instanceof Outcome.Done<RegisteredPatient>(var done) && !done.reused()) {
      String resource = "Patient/" + done.patient().id().value();
      extensions.add(actor.scope(), List.of(new SentExtensions(resource, json)), clock.instant());
    }
    return outcome;
  }
}
