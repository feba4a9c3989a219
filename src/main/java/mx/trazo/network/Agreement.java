package mx.trazo.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * The written instrument between institutions on which the referral of a sample rests.
 *
 * @param signedOn day of signature, or null while it has none
 * @param validFrom first day of validity, or null when not fixed
 * @param validTo last day of validity, or null when open or not fixed
 * @param outsideValidity what happens to an order that cites it while it is not in force
 * @param loans how long the laboratory may keep blocks that were lent under it
 * @param national whether it holds in every state; otherwise only in {@code states}
 * @param version for guarded updates
 */
public record Agreement(
    AgreementId id,
    String code,
    String title,
    AgreementStatus status,
    Direction direction,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    OutsideValidity outsideValidity,
    LoanTerms loans,
    boolean national,
    Set<MexicanState> states,
    List<Party> parties,
    List<CoveredService> services,
    @Nullable String note,
    long version) {
  /** Copies the collections. */
  public Agreement {
    states = Set.copyOf(states);
    parties = List.copyOf(parties);
    services = List.copyOf(services);
  }

  /** Whether services flow one way or both. */
  public enum Direction {
    /** One institution serves the other. */
    UNILATERAL,
    /** Each serves the other. */
    RECIPROCAL
  }

  /** The agreement's own setting for orders outside its validity. */
  public enum OutsideValidity {
    /** Accept the order and show why it is outside. */
    ACCEPT_WITH_NOTICE,
    /** Refuse the order. */
    REFUSE
  }

  /** What an institution does in an agreement. */
  public enum PartyRole {
    /** Performs services. */
    PROVIDER,
    /** Asks for services. */
    BENEFICIARY,
    /** Does both. */
    BOTH
  }

  /**
   * An institution that takes part.
   *
   * @param laboratory the laboratory in which it performs, or null for a pure beneficiary; an
   *     institution with two laboratories stands here twice
   */
  public record Party(InstitutionId institution, PartyRole role, @Nullable FacilityId laboratory) {}

  /** A test that one institution performs for another. */
  public record CoveredService(
      String testCode, InstitutionId provider, InstitutionId beneficiary) {}

  /** Whether its territory includes a state. */
  public boolean holdsIn(MexicanState state) {
    return national || states.contains(state);
  }

  /** Whether it lets facilities of the beneficiary send the test to the laboratory. */
  public boolean covers(String testCode, InstitutionId beneficiary, FacilityId laboratory) {
    return services.stream()
        .anyMatch(service ->
            service.testCode().equals(testCode)
                && service.beneficiary().equals(beneficiary)
                && performs(service.provider(), laboratory));
  }

  /** Whether any test at all may go from the beneficiary's facilities to the laboratory. */
  public boolean connects(InstitutionId beneficiary, FacilityId laboratory) {
    return services.stream()
        .anyMatch(service ->
            service.beneficiary().equals(beneficiary) && performs(service.provider(), laboratory));
  }

  /** Why it is not in force on a day; empty when it is. */
  public Optional<ValidityGap> gapOn(LocalDate day) {
    return switch (status) {
      case DRAFT -> Optional.of(ValidityGap.DRAFT);
      case IN_FORMALIZATION -> Optional.of(ValidityGap.IN_FORMALIZATION);
      case REPLACED -> Optional.of(ValidityGap.REPLACED);
      case SIGNED -> validFrom == null ? Optional.of(ValidityGap.NOT_YET_VALID) : gapOfDates(day);
      case IN_FORCE -> gapOfDates(day);
      case EXPIRED -> validTo == null ? Optional.of(ValidityGap.EXPIRED) : gapOfDates(day);
    };
  }

  /** The same agreement with other terms and the next version. */
  public Agreement with(AgreementTerms terms) {
    return new Agreement(
        id,
        code,
        title,
        terms.status(),
        direction,
        terms.signedOn(),
        terms.validFrom(),
        terms.validTo(),
        terms.outsideValidity(),
        loans,
        national,
        states,
        parties,
        services,
        note,
        version + 1);
  }

  private Optional<ValidityGap> gapOfDates(LocalDate day) {
    if (validFrom != null && day.isBefore(validFrom)) {
      return Optional.of(ValidityGap.NOT_YET_VALID);
    }
    if (validTo != null && day.isAfter(validTo)) {
      return Optional.of(ValidityGap.EXPIRED);
    }
    return Optional.empty();
  }

  private boolean performs(InstitutionId provider, FacilityId laboratory) {
    return parties.stream()
        .anyMatch(party ->
            party.institution().equals(provider)
                && party.role() != PartyRole.BENEFICIARY
                && laboratory.equals(party.laboratory()));
  }
}
