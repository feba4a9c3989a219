package mx.trazo.alert.wire;

import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import mx.trazo.alert.AlertMessage;
import mx.trazo.alert.AlertTrouble;
import mx.trazo.alert.AlertTrouble.Failed;
import mx.trazo.alert.Channel;
import mx.trazo.alert.Post;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Alerts by e-mail. Each try is the same mail to the byte, with the Message-ID of the message. */
@Singleton
class SmtpPost implements Post {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
  private static final String TIMEOUT_MILLIS = "15000";

  /** RFC 5322, 3.3: names of days and months are English. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  /** Replies from here on are for good (RFC 5321, 4.2.1). */
  private static final int FOR_GOOD = 500;

  private final SmtpSettings settings;
  private final Session session;

  SmtpPost(SmtpSettings settings) {
    this.settings = settings;
    session = Session.getInstance(properties(settings));
  }

  private static Properties properties(SmtpSettings settings) {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.tls()));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    // the goodbye is not waited for: what counts is the reply to the data
    properties.setProperty("mail.smtp.quitwait", "false");
    return properties;
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public boolean ready() {
    return !settings.host().isBlank();
  }

  @Override
  public Optional<Failed> send(AlertMessage message) {
    boolean named = !settings.user().isEmpty();
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage mail = mail(message);
      transport.connect(
          settings.host(),
          settings.port(),
          named ? settings.user() : null,
          named ? settings.password() : null);
      transport.sendMessage(mail, new Address[] {to(message)});
      return Optional.empty();
    } catch (AuthenticationFailedException e) {
      return Optional.of(AlertTrouble.SIGN_IN.with(""));
    } catch (MessagingException e) {
      LOG.warn("alert {} was not taken: {}", message.id(), e.getClass().getSimpleName());
      return Optional.of(trouble(e));
    }
  }

  private static Failed trouble(MessagingException failed) {
    OptionalInt reply = OptionalInt.empty();
    for (Exception e = failed; e != null && reply.isEmpty(); e = next(e)) {
      if (e instanceof SMTPAddressFailedException address) {
        reply = OptionalInt.of(address.getReturnCode());
      } else if (e instanceof SMTPSendFailedException sending) {
        reply = OptionalInt.of(sending.getReturnCode());
      }
    }
    if (reply.isEmpty() || reply.getAsInt() <= 0) {
      return AlertTrouble.UNREACHABLE.with("");
    }
    int code = reply.getAsInt();
    return (code >= FOR_GOOD ? AlertTrouble.REFUSED : AlertTrouble.ANSWERED_NO)
        .with(Integer.toString(code));
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException chain ? chain.getNextException() : null;
  }

  private static InternetAddress to(AlertMessage message) throws MessagingException {
    return new InternetAddress(message.recipient().address(), true);
  }

  private MimeMessage mail(AlertMessage message) throws MessagingException {
    var mail = new Named(session, '<' + message.id() + '@' + domain() + '>');
    mail.setFrom(new InternetAddress(settings.from(), true));
    mail.setRecipient(RecipientType.TO, to(message));
    mail.setSubject(message.notice().subject(), StandardCharsets.UTF_8.name());
    mail.setText(message.notice().body(), StandardCharsets.UTF_8.name());
    mail.setHeader("X-Trazo-Alerta", message.id());
    // RFC 3834: no machine answers what a machine wrote
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Date", DATE.format(message.notice().writtenAt().atOffset(ZoneOffset.UTC)));
    mail.saveChanges();
    return mail;
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  /** A mail that keeps the Message-ID it was given; the library would make a new one. */
  private static final class Named extends MimeMessage {
    private final String messageId;

    Named(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
