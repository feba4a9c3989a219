package mx.trazo.alert.store;

import io.micronaut.core.annotation.Introspected;
import mx.trazo.alert.Channel;
import mx.trazo.alert.Recipient;

/** A row of {@code alert_recipient}. */
@Introspected
record RecipientRow(String ruleId, String step, String channel, String address) {
  Recipient recipient() {
    return new Recipient(Channel.valueOf(channel), address);
  }
}
