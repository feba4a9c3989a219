package mx.trazo.alert.wire;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The mail server, under {@code trazo.alert.smtp}.
 *
 * @param host empty for none: then messages wait
 * @param user empty for a server that asks for none
 * @param from the sender's address; its domain ends the Message-ID and must not change
 * @param tls whether STARTTLS is required, with the server's name in its certificate
 */
@ConfigurationProperties("trazo.alert.smtp")
public record SmtpSettings(
    @Bindable(defaultValue = "") String host,
    @Bindable(defaultValue = "587") int port,
    @Bindable(defaultValue = "") String user,
    @Bindable(defaultValue = "") String password,
    @Bindable(defaultValue = "trazo@localhost") String from,
    @Bindable(defaultValue = "true") boolean tls) {
  /** Without the password. */
  @Override
  public String toString() {
    return "SmtpSettings[" + host + ":" + port + "]";
  }
}
