package mx.trazo.notification.wire;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import mx.trazo.notification.Patience;

/**
 * What an installation may set about notices, under {@code trazo.notification}; see {@link
 * Patience}.
 *
 * @param privateEndpoints whether private addresses, and those without TLS, may be called: for
 *     tests and demonstrations only
 */
@ConfigurationProperties("trazo.notification")
public record NotificationSettings(
    @Bindable(defaultValue = "5s") Duration listAge,
    @Bindable(defaultValue = "2s") Duration firstPause,
    @Bindable(defaultValue = "15m") Duration longestPause,
    @Bindable(defaultValue = "72h") Duration givesUpAfter,
    @Bindable(defaultValue = "720h") Duration turnsOffAfter,
    @Bindable(defaultValue = "960h") Duration keeps,
    @Bindable(defaultValue = "10s") Duration answer,
    @Bindable(defaultValue = "45") int leaseSeconds,
    @Bindable(defaultValue = "10") int mostPerFacility,
    @Bindable(defaultValue = "false") boolean privateEndpoints) {
  Patience patience() {
    return new Patience(
        listAge,
        firstPause,
        longestPause,
        givesUpAfter,
        turnsOffAfter,
        keeps,
        answer,
        leaseSeconds,
        mostPerFacility,
        privateEndpoints);
  }
}
