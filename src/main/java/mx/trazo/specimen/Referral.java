package mx.trazo.specimen;

import java.util.List;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.OrderRequest;
import mx.trazo.patient.PatientEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a hospital sends to a laboratory in one go: who, what is asked, and the samples.
 *
 * @param patient what was said of the patient; {@link #NOBODY} when only a record was named
 * @param onFile the hospital's record that is meant, or null when the patient is to be registered
 */
public record Referral(
    PatientEntry patient,
    OrderRequest order,
    List<SpecimenRequest> specimens,
    @Nullable PatientId onFile) {
  /** Nothing is said of the patient. */
  public static final PatientEntry NOBODY =
      new PatientEntry(null, null, null, null, null, null, null, null, null, null, null, null);

  /** Copies the list of specimens. */
  public Referral {
    specimens = List.copyOf(specimens);
  }

  /** A referral of a patient who is to be registered, or found by what is said. */
  public Referral(PatientEntry patient, OrderRequest order, List<SpecimenRequest> specimens) {
    this(patient, order, specimens, null);
  }
}
