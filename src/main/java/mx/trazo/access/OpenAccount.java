package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Opens an account for a person or another system; only administrators do. */
@Singleton
public class OpenAccount {
  private static final int LONGEST_NAME = 120;
  private static final Set<Role> OF_SYSTEMS = Set.of(Role.INTEGRATION_CLIENT, Role.IMPORTER);
  private static final Pattern CEDULA = Pattern.compile("[0-9]{5,12}");

  private final Passwords passwords;
  private final KeepAccount keepAccount;
  private final Ids ids;
  private final InstantSource clock;

  /** Hashes passwords and keeps accounts. */
  OpenAccount(Passwords passwords, KeepAccount keepAccount, Ids ids, InstantSource clock) {
    this.passwords = passwords;
    this.keepAccount = keepAccount;
    this.ids = ids;
    this.clock = clock;
  }

  /** The id of the new account, or why there is none. */
  public Outcome<AccountId> open(Actor by, AccountDraft draft) {
    String username = Username.normalise(draft.username());
    Optional<Refusal> no = judge(by, draft, username);
    if (no.isPresent()) {
      return new Outcome.Refused<>(no.get());
    }
    String hash;
    try {
      hash = draft.password() == null ? null : passwords.hash(draft.password());
    } catch (PasswordsBusy busy) {
      return Outcome.refused(AccessRefusal.SIGN_IN_BUSY);
    }
    return keepAccount.keep(by, account(draft, username, hash));
  }

  private Account account(AccountDraft draft, String username, @Nullable String hash) {
    return new Account(
        new AccountId(ids.next()),
        username,
        draft.displayName().strip(),
        hash,
        draft.facility(),
        draft.cedula(),
        AccountStatus.ACTIVE,
        draft.roles(),
        1,
        clock.instant());
  }

  /** Why the account is not opened, if it is not. */
  static Optional<Refusal> judge(Actor by, AccountDraft draft, String username) {
    if (!by.hasAny(Role.ADMINISTRATOR)) {
      return no(AccessRefusal.NOT_ADMINISTRATOR);
    }
    if (!Username.looksRight(username)) {
      return no(AccessRefusal.USERNAME_MALFORMED);
    }
    String name = draft.displayName().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
      return no(AccessRefusal.DISPLAY_NAME_MALFORMED, Integer.toString(LONGEST_NAME));
    }
    if (draft.cedula() != null && !CEDULA.matcher(draft.cedula()).matches()) {
      return no(AccessRefusal.CEDULA_MALFORMED);
    }
    if (draft.roles().isEmpty()) {
      return no(AccessRefusal.ROLES_MISSING);
    }
    if (draft.password() != null) {
      return PasswordRule.judge(draft.password(), username);
    }
    return draft.roles().contains(Role.INTEGRATION_CLIENT) && OF_SYSTEMS.containsAll(draft.roles())
        ? Optional.empty()
        : no(AccessRefusal.PASSWORD_MISSING);
  }

  private static Optional<Refusal> no(AccessRefusal code, String... facts) {
    return Optional.of(Refusal.of(code, facts));
  }
}
