package mx.trazo.network;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/**
 * Changes where an agreement stands: signed, renewed, expired, strict or lenient outside validity.
 */
@Singleton
public class ChangeAgreement {
  private static final DateTimeFormatter MEXICAN_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int LONGEST_REASON = 400;

  private final Catalogue catalogue;
  private final KeepAgreement keepAgreement;

  /** Checks against the catalogue and keeps the change. */
  ChangeAgreement(Catalogue catalogue, KeepAgreement keepAgreement) {
    this.catalogue = catalogue;
    this.keepAgreement = keepAgreement;
  }

  /**
   * Writes the new terms and who changed them why; orders already registered keep what they cite.
   */
  public Outcome<Agreement> change(
      Actor actor, AgreementId id, AgreementTerms terms, String reason) {
    if (!actor.hasAny(Role.AGREEMENT_MANAGER, Role.ADMINISTRATOR)) {
      return Outcome.refused(NetworkRefusal.NETWORK_ROLE_MISSING);
    }
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      return Outcome.refused(NetworkRefusal.AGREEMENT_REASON_MISSING);
    }
    Optional<Agreement> before = catalogue.findAgreement(id);
    if (before.isEmpty()) {
      return Outcome.refused(NetworkRefusal.AGREEMENT_UNKNOWN);
    }
    if (terms.validFrom() != null
        && terms.validTo() != null
        && terms.validTo().isBefore(terms.validFrom())) {
      return Outcome.refused(
          NetworkRefusal.AGREEMENT_DATES_CROSSED,
          MEXICAN_DAY.format(terms.validFrom()),
          MEXICAN_DAY.format(terms.validTo()));
    }
    if (before.get().version() != terms.version()) {
      catalogue.forget();
      return Outcome.refused(NetworkRefusal.AGREEMENT_CHANGED_MEANWHILE, before.get().code());
    }
    Outcome<Agreement> kept =
        keepAgreement.keep(actor, before.get(), before.get().with(terms), reason.strip());
    catalogue.forget();
    return kept;
  }
}
