package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.trazo.custody.CustodyRefusal;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.order.OrderRefusal;
import mx.trazo.patient.PatientRefusal;
import mx.trazo.reception.ReceptionRefusal;
import mx.trazo.result.ResultRefusal;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.specimen.SpecimenRefusal;
import org.junit.jupiter.api.Test;

class EnglishSentencesTest {
  /** Refusals of merges, collections and cuts, which no order can meet. */
  private static final Set<String> OF_OTHER_DEEDS =
      Set.of(
          "MATCH_UNKNOWN",
          "MATCH_ALREADY_DECIDED",
          "MERGE_WITH_ITSELF",
          "MERGE_ALREADY_DONE",
          "MERGE_NOT_FOUND",
          "PATIENT_REASON_MISSING",
          "PATIENT_CHANGED_MEANWHILE");

  @Test
  void every_refusal_that_an_order_or_a_reported_event_can_meet_is_told_in_english_too() {
    var sentences = new FhirSentences();
    List<RefusalCode> codes = new ArrayList<>(List.of(PatientRefusal.values()));
    codes.addAll(List.of(OrderRefusal.values()));
    codes.addAll(List.of(SpecimenRefusal.values()));
    codes.addAll(List.of(ShipmentRefusal.values()));
    codes.addAll(
        List.of(
            CustodyRefusal.STEP_OUT_OF_TURN,
            CustodyRefusal.ALREADY_DONE,
            CustodyRefusal.TIME_BEFORE_PREVIOUS,
            CustodyRefusal.HISTORY_IN_THE_FUTURE,
            CustodyRefusal.RECEIVE_FIRST,
            CustodyRefusal.CONTAINER_OF_ANOTHER_FACILITY,
            ReceptionRefusal.REASON_UNKNOWN,
            ReceptionRefusal.ACCESSION_NOT_AVAILABLE,
            ReceptionRefusal.ALREADY_RECEIVED,
            ReceptionRefusal.DUPLICATE_OF_RECEIVED,
            ReceptionRefusal.BELONGS_TO_ANOTHER_LABORATORY));
    codes.addAll(
        List.of(
            ResultRefusal.RESULT_ROWS_WRONG,
            ResultRefusal.RESULT_TIMES_CONTRADICT,
            ResultRefusal.RESULT_FILE_WRONG,
            ResultRefusal.REPORT_CODE_TAKEN,
            ResultRefusal.REPORT_CODE_DAMAGED,
            ResultRefusal.RESULT_CONTRADICTORY,
            ResultRefusal.RESULT_INCOMPLETE,
            ResultRefusal.RESULT_SUBJECT_UNKNOWN,
            ResultRefusal.RESULT_SUBJECT_NOT_ACCEPTED,
            ResultRefusal.CONTAINER_REJECTED,
            ResultRefusal.RESULT_CEDULA_MISSING,
            ResultRefusal.SAME_PERSON_RELEASES,
            ResultRefusal.AMENDMENT_REASON_MISSING,
            ResultRefusal.RESULT_TEST_UNSUPPORTED,
            ResultRefusal.RESULT_NOT_FOUND,
            ResultRefusal.ALREADY_RELEASED));
    for (RefusalCode code : codes) {
      if (!OF_OTHER_DEEDS.contains(code.name())) {
        assertThat(sentences.english(Refusal.of(code, "a", "b"))).doesNotStartWith(code.name());
        assertThat(sentences.spanish(Refusal.of(code, "a", "b"))).doesNotStartWith(code.name());
      }
    }
  }
}
