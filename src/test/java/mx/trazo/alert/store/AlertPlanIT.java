package mx.trazo.alert.store;

import mx.trazo.testing.Plans;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for each rule every few seconds, and what a page asks, has an index to walk. */
class AlertPlanIT {
  private final RunningTrazo trazo = RunningTrazo.shared();

  @ParameterizedTest
  @CsvSource({
    "tracking.store.ConcernRows,listClocks,ix_turnaround_clock_facility",
    "tracking.store.ConcernRows,listClocks,ix_turnaround_clock_laboratory",
    "tracking.store.ConcernRows,listClocks,uk_alert_once",
    "tracking.store.ConcernRows,listClocksAnywhere,ix_turnaround_clock_due",
    "tracking.store.ConcernRows,listPaused,ix_turnaround_pause_open",
    "tracking.store.ConcernRows,listEnding,ix_specimen_viable",
    "tracking.store.ConcernRows,listUndelivered,ix_alert_message_failed",
    "tracking.store.ConcernRows,listUnderWay,ix_shipment_under_way",
    "tracking.store.ConcernRows,listTestsInBox,ix_shipment_item_shipment",
    "alert.store.RuleRows,lockNext,ix_alert_rule_active",
    "alert.store.RuleRows,list,ix_alert_rule_facility",
    "alert.store.RuleRows,findTemplate,ix_alert_template_kind",
    "alert.store.AlertRows,lockToTell,ix_alert_tell",
    "alert.store.AlertRows,lockSilent,ix_alert_escalate",
    "alert.store.AlertRows,listOpen,ix_alert_open",
    "alert.store.AlertRows,listOpenOf,ix_alert_facility",
    "alert.store.AlertRows,listClosedOf,ix_alert_facility",
    "alert.store.AlertRows,countUnnoted,ix_alert_facility",
    "alert.store.AlertRows,listOfNotice,ix_alert_notice",
    "alert.store.MessageRows,lockDue,ix_alert_message_due",
    "alert.store.MessageRows,list,ix_alert_message_facility",
    "alert.store.MessageRows,listWaiting,ix_alert_message_due"
  })
  void walks_an_index(String rows, String statement, String index) throws Exception {
    Plans.assertMayWalk(trazo, "mx.trazo." + rows, statement, index);
  }
}
