package mx.trazo.loan.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.Loan;
import org.jspecify.annotations.Nullable;

/** What is read of {@code block_loan}. */
@Introspected
@MappedEntity("block_loan")
record LoanRow(
    @Id String containerId,
    String orderId,
    String hospitalId,
    String laboratoryId,
    Instant since,
    @Nullable Instant releasedAt,
    LocalDate dueOn,
    @Nullable Instant endedAt) {

  Loan loan() {
    return new Loan(
        new SpecimenId(containerId),
        new OrderId(orderId),
        new FacilityId(hospitalId),
        new FacilityId(laboratoryId),
        since,
        releasedAt,
        dueOn,
        endedAt);
  }
}
