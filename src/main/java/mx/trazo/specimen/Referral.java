package mx.trazo.specimen;

import java.util.List;
import mx.trazo.order.OrderRequest;
import mx.trazo.patient.PatientEntry;

/** What a hospital sends to a laboratory in one go: who, what is asked, and the samples. */
public record Referral(PatientEntry patient, OrderRequest order, List<SpecimenRequest> specimens) {
  /** Copies the list of specimens. */
  public Referral {
    specimens = List.copyOf(specimens);
  }
}
