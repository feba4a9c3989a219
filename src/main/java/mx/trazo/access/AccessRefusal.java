package mx.trazo.access;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Why somebody is not let in, or an account is not opened or changed. */
public enum AccessRefusal implements RefusalCode {
  /** Wrong name or wrong password or suspended account: deliberately not said which. */
  SIGN_IN_FAILED(RefusalKind.FORBIDDEN),
  /** Too many failures for this name from this address; fact 0: seconds to wait. */
  SIGN_IN_THROTTLED(RefusalKind.THROTTLED),
  /** More people are signing in than passwords can be checked at once. */
  SIGN_IN_BUSY(RefusalKind.THROTTLED),
  /** The name has other characters than small letters, digits, point, hyphen, underline, at. */
  USERNAME_MALFORMED(RefusalKind.INVALID),
  /** Another account already has this name. */
  USERNAME_TAKEN(RefusalKind.CONFLICT),
  /** The name to show is empty or too long; fact 0: most characters. */
  DISPLAY_NAME_MALFORMED(RefusalKind.INVALID),
  /** The professional licence is not a number of 5 to 12 digits. */
  CEDULA_MALFORMED(RefusalKind.INVALID),
  /** An account needs at least one role. */
  ROLES_MISSING(RefusalKind.INVALID),
  /** Only accounts of other systems go without a password. */
  PASSWORD_MISSING(RefusalKind.INVALID),
  /** Fact 0: least characters. */
  PASSWORD_TOO_SHORT(RefusalKind.INVALID),
  /** Fact 0: most characters. */
  PASSWORD_TOO_LONG(RefusalKind.INVALID),
  /** A password that anybody would try first. */
  PASSWORD_TOO_OBVIOUS(RefusalKind.INVALID),
  /** The present password was not right. */
  PASSWORD_WRONG(RefusalKind.RULE),
  /** Only an administrator keeps accounts and tokens. */
  NOT_ADMINISTRATOR(RefusalKind.FORBIDDEN),
  /** Only an auditor reads the audit trail. */
  NOT_AUDITOR(RefusalKind.FORBIDDEN),
  /** One's own password is changed with the present one, on one's own page. */
  OWN_PASSWORD(RefusalKind.RULE),
  /** There is no such account. */
  ACCOUNT_NOT_FOUND(RefusalKind.NOT_FOUND),
  /** Somebody changed the account in between. */
  ACCOUNT_CHANGED(RefusalKind.CONFLICT),
  /** The account is already suspended. */
  ACCOUNT_ALREADY_SUSPENDED(RefusalKind.CONFLICT),
  /** Nobody suspends their own account, or the last administrator might lock everybody out. */
  OWN_ACCOUNT(RefusalKind.RULE),
  /** Tokens are for accounts with the role of integration client only. */
  NOT_AN_INTEGRATION_CLIENT(RefusalKind.RULE),
  /** The token's name is empty or too long; fact 0: most characters. */
  TOKEN_NAME_MALFORMED(RefusalKind.INVALID),
  /** The token must end in the future and within the longest life; fact 0: most days. */
  TOKEN_LIFE_MALFORMED(RefusalKind.INVALID),
  /** There is no such token. */
  TOKEN_NOT_FOUND(RefusalKind.NOT_FOUND),
  /** The token is already revoked. */
  TOKEN_ALREADY_REVOKED(RefusalKind.CONFLICT),
  /** The browser is no shared station, or no longer. */
  STATION_UNKNOWN(RefusalKind.FORBIDDEN),
  /** Replaced, of another facility, of nobody or of somebody who works at no station. */
  BADGE_NOT_HERE(RefusalKind.NOT_FOUND),
  /** A badge is for those who work at stations. */
  BADGE_ROLE_MISSING(RefusalKind.RULE),
  /** The badge's owner has not chosen a PIN yet. */
  PIN_MISSING(RefusalKind.RULE),
  /** Fact 0: how many more may be tried. */
  PIN_WRONG(RefusalKind.RULE),
  /** Too many wrong ones: only the password opens it again. */
  PIN_CLOSED(RefusalKind.RULE),
  /** A PIN has six digits. */
  PIN_MALFORMED(RefusalKind.INVALID),
  /** A PIN that anybody would try first. */
  PIN_TRIVIAL(RefusalKind.INVALID),
  /** Asks for a session that was opened with a password. */
  PASSWORD_SESSION_NEEDED(RefusalKind.FORBIDDEN);

  private final RefusalKind kind;

  AccessRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
