package mx.trazo.notification.store;

import mx.trazo.testing.Plans;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked every second, and what a page asks, has an index to walk. */
class NotificationPlanIT {
  private final RunningTrazo trazo = RunningTrazo.shared();

  @ParameterizedTest
  @CsvSource({
    "SubscriptionRows,listDue,ix_subscription_due",
    "SubscriptionRows,lockNumbered,ix_subscription_due",
    "SubscriptionRows,listListeners,ix_subscription_due",
    "SubscriptionRows,list,ix_subscription_facility",
    "NoticeRows,forget,ix_notice_happened"
  })
  void walks_an_index(String rows, String statement, String index) throws Exception {
    Plans.assertMayWalk(trazo, "mx.trazo.notification.store." + rows, statement, index);
  }
}
