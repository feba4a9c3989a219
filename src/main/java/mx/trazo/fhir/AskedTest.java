package mx.trazo.fhir;

import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.OrderReason;
import mx.trazo.order.Priority;
import org.jspecify.annotations.Nullable;

/**
 * One ServiceRequest, read.
 *
 * @param at where it stands in the bundle
 * @param testCode code in the catalogue of tests
 * @param header what all requests of one order share
 * @param specimens the specimens it names, entries of the bundle
 */
record AskedTest(String at, String testCode, Header header, List<OrderBundle.Entry> specimens) {
  AskedTest {
    specimens = List.copyOf(specimens);
  }

  /** What all requests of one order share. */
  record Header(
      String requisition,
      FacilityId laboratory,
      OrderReason reason,
      Priority priority,
      String physician,
      ClinicalData clinical,
      @Nullable OrderId replaces) {
    /** The first element in which another header differs; empty when none does. */
    String difference(Header other) {
      if (!requisition.equals(other.requisition)) {
        return "requisition";
      }
      if (!laboratory.equals(other.laboratory)) {
        return "performer";
      }
      if (priority != other.priority) {
        return "priority";
      }
      if (!physician.equals(other.physician)) {
        return "requester";
      }
      if (reason != other.reason) {
        return "reasonCode";
      }
      if (replaces != null ? !replaces.equals(other.replaces) : other.replaces != null) {
        return "replaces";
      }
      return clinical.equals(other.clinical) ? "" : "reasonCode, bodySite, extension";
    }
  }
}
