package mx.trazo.alert.wire;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Who brings short messages to telephones, under {@code trazo.alert.gateway}.
 *
 * @param url where they are posted; empty for nobody: then messages wait
 * @param token what goes with them as {@code Authorization: Bearer}; empty for nothing
 */
@ConfigurationProperties("trazo.alert.gateway")
public record GatewaySettings(
    @Bindable(defaultValue = "") String url, @Bindable(defaultValue = "") String token) {
  /** Without the token. */
  @Override
  public String toString() {
    return "GatewaySettings[" + url + "]";
  }
}
