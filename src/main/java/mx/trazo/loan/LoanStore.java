package mx.trazo.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/** Where loans are kept. The laboratory that has a block and the hospital that owns it see it. */
public interface LoanStore {
  /** Keeps a new loan; one that is there stays as it is. */
  void open(FacilityScope laboratory, Loan loan);

  /** The loan of a block, over or not. */
  Optional<Loan> find(FacilityScope scope, SpecimenId container);

  /** The loan of a block, locked until the transaction ends. */
  Optional<Loan> lock(FacilityScope scope, SpecimenId container);

  /** The loans of an order's blocks that are not over. */
  List<Loan> listRunning(FacilityScope laboratory, OrderId order);

  /** Writes when the reports were released, or that one is awaited again, and the due day. */
  void move(
      FacilityScope laboratory, SpecimenId container, @Nullable Instant releasedAt, LocalDate due);

  /** The hospital has the block again. */
  void end(FacilityScope hospital, SpecimenId container, Instant at);

  /** Keeps a hospital's wish, which becomes the loan's last one. */
  void insertRequest(FacilityScope hospital, ReturnRequest request);

  /** The last wish about a block. */
  Optional<ReturnRequest> findRequest(FacilityScope scope, SpecimenId container);

  /**
   * Keeps the answer to a wish.
   *
   * @return false when it was answered before
   */
  boolean answer(FacilityScope laboratory, String request, ReturnRequest.Answered answered);
}
