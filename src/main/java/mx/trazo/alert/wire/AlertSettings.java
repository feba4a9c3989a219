package mx.trazo.alert.wire;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import mx.trazo.alert.AlertPatience;

/**
 * What an installation may set about alerts, under {@code trazo.alert}; see {@link AlertPatience}.
 *
 * @param answer how long another system may take to answer
 */
@ConfigurationProperties("trazo.alert")
public record AlertSettings(
    @Bindable(defaultValue = "30s") Duration firstPause,
    @Bindable(defaultValue = "30m") Duration longestPause,
    @Bindable(defaultValue = "20") int mostAttempts,
    @Bindable(defaultValue = "90") int leaseSeconds,
    @Bindable(defaultValue = "10s") Duration answer) {
  AlertPatience patience() {
    return new AlertPatience(firstPause, longestPause, mostAttempts, leaseSeconds);
  }
}
