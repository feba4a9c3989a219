package mx.trazo.alert;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.trazo.kernel.Refusal;
import mx.trazo.notification.Endpoint;

/** Somebody who is told. */
public record Recipient(Channel channel, String address) {
  private static final int LONGEST_MAIL = 254;
  private static final int MOST_SHOWN = 80;

  /** The common part of what RFC 5321 allows: no quotes, no comments, no address literals. */
  private static final Pattern MAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
              + "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  /** As the International Telecommunication Union's E.164 writes numbers: at most 15 digits. */
  private static final Pattern TELEPHONE = Pattern.compile("\\+[1-9][0-9]{7,14}");

  /** The channel is plain from the address: one with an @, one that begins http, or a number. */
  static Recipient of(String text) {
    String address = text.strip();
    if (address.regionMatches(true, 0, "http", 0, 4)) {
      return new Recipient(Channel.WEBHOOK, address);
    }
    return address.indexOf('@') >= 0
        ? new Recipient(Channel.EMAIL, address)
        : new Recipient(Channel.GATEWAY, address.replaceAll("[ ()-]", ""));
  }

  /** Why nobody can be told at what was typed, if nobody can. */
  static Optional<Refusal> check(String typed, boolean privateAllowed) {
    Recipient to = of(typed);
    String address = to.address();
    return switch (to.channel()) {
      case EMAIL ->
          address.length() <= LONGEST_MAIL && MAIL.matcher(address).matches()
              ? Optional.empty()
              : Optional.of(Refusal.of(AlertRefusal.RECIPIENT_NOT_AN_ADDRESS, shown(typed)));
      case GATEWAY ->
          TELEPHONE.matcher(address).matches()
              ? Optional.empty()
              : Optional.of(Refusal.of(AlertRefusal.RECIPIENT_NOT_AN_ADDRESS, shown(typed)));
      case WEBHOOK -> Endpoint.check(address, privateAllowed);
    };
  }

  private static String shown(String typed) {
    return typed.length() <= MOST_SHOWN ? typed : typed.substring(0, MOST_SHOWN) + "…";
  }
}
