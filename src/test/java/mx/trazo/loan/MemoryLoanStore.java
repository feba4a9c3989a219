package mx.trazo.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/** Loans in memory, with the same manners as the database. */
public final class MemoryLoanStore implements LoanStore {
  private final Map<SpecimenId, Loan> loans = new LinkedHashMap<>();
  private final List<ReturnRequest> requests = new ArrayList<>();

  /** Every loan. */
  public List<Loan> everything() {
    return List.copyOf(loans.values());
  }

  @Override
  public void open(FacilityScope laboratory, Loan loan) {
    loans.putIfAbsent(loan.container(), loan);
  }

  @Override
  public Optional<Loan> find(FacilityScope scope, SpecimenId container) {
    return Optional.ofNullable(loans.get(container))
        .filter(loan ->
            loan.hospital().equals(scope.facility()) || loan.laboratory().equals(scope.facility()));
  }

  @Override
  public Optional<Loan> lock(FacilityScope scope, SpecimenId container) {
    return find(scope, container);
  }

  @Override
  public List<Loan> listRunning(FacilityScope laboratory, OrderId order) {
    return loans.values().stream()
        .filter(loan -> loan.order().equals(order) && loan.endedAt() == null)
        .toList();
  }

  @Override
  public void move(
      FacilityScope laboratory, SpecimenId container, @Nullable Instant releasedAt, LocalDate due) {
    Loan old = find(laboratory, container).orElseThrow();
    loans.put(
        container,
        new Loan(
            container,
            old.order(),
            old.hospital(),
            old.laboratory(),
            old.since(),
            releasedAt,
            due,
            old.endedAt()));
  }

  @Override
  public void end(FacilityScope hospital, SpecimenId container, Instant at) {
    Loan old = find(hospital, container).orElseThrow();
    if (old.endedAt() != null || !old.hospital().equals(hospital.facility())) {
      throw new IllegalStateException("a loan ends once, at its hospital");
    }
    loans.put(
        container,
        new Loan(
            container,
            old.order(),
            old.hospital(),
            old.laboratory(),
            old.since(),
            old.releasedAt(),
            old.dueOn(),
            at));
  }

  @Override
  public void insertRequest(FacilityScope hospital, ReturnRequest request) {
    requests.add(request);
  }

  @Override
  public Optional<ReturnRequest> findRequest(FacilityScope scope, SpecimenId container) {
    return requests.stream()
        .filter(request -> request.container().equals(container))
        .max(Comparator.comparing(ReturnRequest::askedAt));
  }

  @Override
  public boolean answer(FacilityScope laboratory, String request, ReturnRequest.Answered answered) {
    throw new AssertionError("nobody answers in memory");
  }
}
