package mx.trazo.web.hospital;

import java.util.List;
import mx.trazo.network.Facility;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;

/**
 * What a hospital may choose from in the form of a new order.
 *
 * @param tests those that some laboratory does for the hospital under an agreement
 * @param laboratories those that do any of them
 * @param forms kinds of samples
 */
public record OrderOffer(
    List<TestDefinition> tests, List<Facility> laboratories, List<SpecimenForm> forms) {
  /** Copies the lists. */
  public OrderOffer {
    tests = List.copyOf(tests);
    laboratories = List.copyOf(laboratories);
    forms = List.copyOf(forms);
  }
}
