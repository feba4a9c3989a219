package mx.trazo.network;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Agreement.OutsideValidity;
import mx.trazo.network.Coverage.Covered;
import mx.trazo.network.Coverage.CoveredOutsideValidity;
import mx.trazo.network.Coverage.NotCovered;

/** Finds the agreement that an order cites. */
public final class AgreementRules {
  private static final DateTimeFormatter MEXICAN_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private AgreementRules() {}

  /**
   * Chooses the agreement for an order. One that is in force goes before one that accepts orders
   * outside its validity; among equals the one signed last, then the smaller code. Whether a
   * facility may send is never derived from its state alone, only from its institution and the
   * agreement.
   *
   * @param on the day of the order in the requesting facility's zone
   */
  public static Coverage choose(
      List<Agreement> agreements,
      Facility requesting,
      Facility laboratory,
      Collection<String> testCodes,
      LocalDate on) {
    List<Agreement> connecting =
        agreements.stream()
            .filter(a -> a.connects(requesting.institution(), laboratory.id()))
            .sorted(newestFirst())
            .toList();
    if (connecting.isEmpty()) {
      return refused(
          NetworkRefusal.NO_AGREEMENT_FOR_FACILITY, requesting.shortName(), laboratory.shortName());
    }
    List<Agreement> inTerritory =
        connecting.stream().filter(a -> a.holdsIn(requesting.state())).toList();
    if (inTerritory.isEmpty()) {
      return refused(
          NetworkRefusal.AGREEMENT_OUTSIDE_TERRITORY,
          connecting.getFirst().code(),
          requesting.state().spanishName());
    }
    List<Agreement> covering =
        inTerritory.stream()
            .filter(a -> missing(a, requesting, laboratory, testCodes).isEmpty())
            .toList();
    if (covering.isEmpty()) {
      Agreement nearest = inTerritory.getFirst();
      return refused(
          NetworkRefusal.AGREEMENT_DOES_NOT_COVER_TEST,
          nearest.code(),
          String.join(", ", missing(nearest, requesting, laboratory, testCodes)));
    }
    return byValidity(covering, on);
  }

  private static Coverage byValidity(List<Agreement> covering, LocalDate on) {
    for (Agreement agreement : covering) {
      if (agreement.gapOn(on).isEmpty()) {
        return new Covered(agreement);
      }
    }
    for (Agreement agreement : covering) {
      Optional<ValidityGap> gap = agreement.gapOn(on);
      if (gap.isPresent() && acceptsOutside(agreement, gap.get())) {
        return new CoveredOutsideValidity(agreement, gap.get());
      }
    }
    Agreement nearest = covering.getFirst();
    return new NotCovered(refusalFor(nearest, nearest.gapOn(on).orElseThrow()));
  }

  private static boolean acceptsOutside(Agreement agreement, ValidityGap gap) {
    return gap != ValidityGap.REPLACED
        && agreement.outsideValidity() == OutsideValidity.ACCEPT_WITH_NOTICE;
  }

  private static Refusal refusalFor(Agreement agreement, ValidityGap gap) {
    return switch (gap) {
      case DRAFT, IN_FORMALIZATION, NOT_YET_VALID ->
          Refusal.of(NetworkRefusal.AGREEMENT_NOT_YET_IN_FORCE, agreement.code());
      case REPLACED -> Refusal.of(NetworkRefusal.AGREEMENT_REPLACED, agreement.code());
      case EXPIRED ->
          agreement.validTo() == null
              ? Refusal.of(NetworkRefusal.AGREEMENT_EXPIRED, agreement.code(), "?")
              : Refusal.of(
                  NetworkRefusal.AGREEMENT_EXPIRED,
                  agreement.code(),
                  MEXICAN_DAY.format(agreement.validTo()));
    };
  }

  private static List<String> missing(
      Agreement agreement, Facility requesting, Facility laboratory, Collection<String> testCodes) {
    return testCodes.stream()
        .filter(code -> !agreement.covers(code, requesting.institution(), laboratory.id()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Comparator<Agreement> newestFirst() {
    return Comparator.comparing(
            (Agreement a) -> a.signedOn() == null ? LocalDate.MIN : a.signedOn(),
            Comparator.reverseOrder())
        .thenComparing(Agreement::code);
  }

  private static Coverage refused(NetworkRefusal code, String... facts) {
    return new NotCovered(Refusal.of(code, facts));
  }
}
