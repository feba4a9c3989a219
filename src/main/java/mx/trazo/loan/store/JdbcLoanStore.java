package mx.trazo.loan.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.Loan;
import mx.trazo.loan.LoanStore;
import mx.trazo.loan.ReturnRequest;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcLoanStore implements LoanStore {
  private final LoanRows rows;

  JdbcLoanStore(LoanRows rows) {
    this.rows = rows;
  }

  @Override
  public void open(FacilityScope laboratory, Loan loan) {
    if (!loan.laboratory().equals(laboratory.facility())) {
      throw new IllegalArgumentException("a loan is opened by the laboratory that has the block");
    }
    rows.open(
        loan.container().value(),
        loan.order().value(),
        loan.hospital().value(),
        loan.laboratory().value(),
        loan.since(),
        loan.releasedAt(),
        loan.dueOn());
  }

  @Override
  public Optional<Loan> find(FacilityScope scope, SpecimenId container) {
    return rows.find(container.value(), facility(scope)).map(LoanRow::loan);
  }

  @Override
  public Optional<Loan> lock(FacilityScope scope, SpecimenId container) {
    return rows.lock(container.value(), facility(scope)).map(LoanRow::loan);
  }

  @Override
  public List<Loan> listRunning(FacilityScope laboratory, OrderId order) {
    return rows.listRunning(order.value(), facility(laboratory)).stream()
        .map(LoanRow::loan)
        .toList();
  }

  @Override
  public void move(
      FacilityScope laboratory, SpecimenId container, @Nullable Instant releasedAt, LocalDate due) {
    one(rows.move(container.value(), releasedAt, due, facility(laboratory)));
  }

  @Override
  public void end(FacilityScope hospital, SpecimenId container, Instant at) {
    one(rows.end(container.value(), at, facility(hospital)));
  }

  @Override
  public void insertRequest(FacilityScope hospital, ReturnRequest request) {
    one(
        rows.insertRequest(
            request.id(),
            request.container().value(),
            request.reason(),
            request.askedBy().value(),
            request.askerName(),
            request.askedAt()));
    one(rows.point(request.container().value(), request.id(), facility(hospital)));
  }

  @Override
  public Optional<ReturnRequest> findRequest(FacilityScope scope, SpecimenId container) {
    return rows.findRequest(container.value(), facility(scope)).map(RequestRow::request);
  }

  @Override
  public boolean answer(FacilityScope laboratory, String request, ReturnRequest.Answered answered) {
    return rows.answer(
            request,
            answered.answer().name(),
            answered.words(),
            answered.by().value(),
            answered.who(),
            answered.at(),
            facility(laboratory))
        == 1;
  }

  private static String facility(FacilityScope scope) {
    return scope.facility().value();
  }

  private static void one(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("expected to write one row, wrote " + changed);
    }
  }
}
