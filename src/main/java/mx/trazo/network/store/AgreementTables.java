package mx.trazo.network.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import mx.trazo.network.Agreement;
import mx.trazo.network.Agreement.CoveredService;
import mx.trazo.network.Agreement.Direction;
import mx.trazo.network.Agreement.OutsideValidity;
import mx.trazo.network.Agreement.Party;
import mx.trazo.network.Agreement.PartyRole;
import mx.trazo.network.AgreementStatus;
import mx.trazo.network.LoanTerms;
import mx.trazo.network.MexicanState;

/** Puts agreements together from their four tables. */
@Singleton
class AgreementTables {
  private final AgreementRows agreements;
  private final AgreementStateRows states;
  private final AgreementPartyRows parties;
  private final AgreementServiceRows services;

  AgreementTables(
      AgreementRows agreements,
      AgreementStateRows states,
      AgreementPartyRows parties,
      AgreementServiceRows services) {
    this.agreements = agreements;
    this.states = states;
    this.parties = parties;
    this.services = services;
  }

  List<Agreement> list() {
    Map<String, Set<MexicanState>> territory =
        states.list().stream()
            .collect(
                Collectors.groupingBy(
                    AgreementStateRow::agreementId,
                    Collectors.mapping(
                        row -> MexicanState.valueOf(row.stateCode()), Collectors.toSet())));
    Map<String, List<Party>> taking =
        parties.list().stream()
            .collect(
                Collectors.groupingBy(
                    AgreementPartyRow::agreementId,
                    Collectors.mapping(AgreementTables::party, Collectors.toList())));
    Map<String, List<CoveredService>> covered =
        services.list().stream()
            .collect(
                Collectors.groupingBy(
                    AgreementServiceRow::agreementId,
                    Collectors.mapping(AgreementTables::service, Collectors.toList())));
    return agreements.list().stream()
        .map(row ->
            agreement(
                row,
                territory.getOrDefault(row.id(), Set.of()),
                taking.getOrDefault(row.id(), List.of()),
                covered.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static Agreement agreement(
      AgreementRow row,
      Set<MexicanState> territory,
      List<Party> taking,
      List<CoveredService> covered) {
    return new Agreement(
        new AgreementId(row.id()),
        row.code(),
        row.title(),
        AgreementStatus.valueOf(row.status()),
        Direction.valueOf(row.direction()),
        row.signedOn(),
        row.validFrom(),
        row.validTo(),
        OutsideValidity.valueOf(row.outsideValidity()),
        new LoanTerms(row.loanDaysAfterRelease(), row.loanLongestStay()),
        row.nationwide(),
        territory,
        taking,
        covered,
        row.note(),
        row.version());
  }

  private static Party party(AgreementPartyRow row) {
    return new Party(
        new InstitutionId(row.institutionId()),
        PartyRole.valueOf(row.role()),
        row.laboratoryId() == null ? null : new FacilityId(row.laboratoryId()));
  }

  private static CoveredService service(AgreementServiceRow row) {
    return new CoveredService(
        row.testCode(),
        new InstitutionId(row.providerId()),
        new InstitutionId(row.beneficiaryId()));
  }
}
