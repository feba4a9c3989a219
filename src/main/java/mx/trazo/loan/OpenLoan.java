package mx.trazo.loan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.FactListener;
import mx.trazo.network.Catalogue;
import mx.trazo.network.ContainerKind;
import mx.trazo.reception.ContainerAccepted;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/** A hospital's block that the laboratory accepts is on loan from then on. */
@Singleton
public class OpenLoan implements FactListener<ContainerAccepted> {
  private final LoanStore loans;
  private final SpecimenStore specimens;
  private final Catalogue catalogue;

  /** Writes loans. */
  public OpenLoan(LoanStore loans, SpecimenStore specimens, Catalogue catalogue) {
    this.loans = loans;
    this.specimens = specimens;
    this.catalogue = catalogue;
  }

  @Override
  public Class<ContainerAccepted> listensTo() {
    return ContainerAccepted.class;
  }

  @Override
  public void hear(ContainerAccepted fact) {
    var laboratory = new FacilityScope(fact.laboratory());
    Optional<Specimen> block =
        specimens
            .find(laboratory, fact.container())
            .filter(specimen -> specimen.kind() == ContainerKind.BLOCK)
            .filter(Specimen::sent);
    if (block.isEmpty()) {
      return;
    }
    ZoneId zone = catalogue.getFacility(fact.laboratory()).zone();
    LocalDate accepted = fact.acceptedAt().atZone(zone).toLocalDate();
    loans.open(
        laboratory,
        new Loan(
            fact.container(),
            fact.order(),
            block.get().origin(),
            fact.laboratory(),
            fact.acceptedAt(),
            null,
            Loan.due(catalogue.getAgreement(fact.agreement()).loans(), accepted, null),
            null));
  }
}
