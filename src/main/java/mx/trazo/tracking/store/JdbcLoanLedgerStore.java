package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.Loan;
import mx.trazo.loan.RequestAnswer;
import mx.trazo.loan.ReturnBar;
import mx.trazo.loan.ReturnRequest;
import mx.trazo.processing.StorageSlot;
import mx.trazo.processing.WorkState;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.tracking.LentBlock;
import mx.trazo.tracking.LoanLedgerStore;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcLoanLedgerStore implements LoanLedgerStore {
  private final LoanLedgerRows rows;

  JdbcLoanLedgerStore(LoanLedgerRows rows) {
    this.rows = rows;
  }

  @Override
  public List<LentBlock> listAt(
      FacilityScope laboratory,
      @Nullable FacilityId hospital,
      Function<FacilityId, LocalDate> today,
      int limit) {
    String scope = laboratory.facility().value();
    List<LentRow> found =
        hospital == null
            ? rows.listAt(scope, limit)
            : rows.listAtOf(scope, hospital.value(), limit);
    return found.stream().map(row -> block(row, today)).toList();
  }

  @Override
  public List<LentBlock> listOf(
      FacilityScope hospital, Function<FacilityId, LocalDate> today, int limit) {
    return rows.listOf(hospital.facility().value(), limit).stream()
        .map(row -> block(row, today))
        .toList();
  }

  @Override
  public Optional<LentBlock> find(
      FacilityScope scope, SpecimenId block, Function<FacilityId, LocalDate> today) {
    return rows.find(block.value(), scope.facility().value()).map(row -> block(row, today));
  }

  @Override
  public long countOverdue(FacilityScope laboratory, LocalDate today) {
    return rows.countOverdue(laboratory.facility().value(), today);
  }

  @Override
  public List<FacilityId> listHospitals(FacilityScope laboratory) {
    return rows.listHospitals(laboratory.facility().value()).stream().map(FacilityId::new).toList();
  }

  private static LentBlock block(LentRow row, Function<FacilityId, LocalDate> today) {
    var laboratory = new FacilityId(row.laboratoryId());
    return new LentBlock(
        new Loan(
            new SpecimenId(row.containerId()),
            new OrderId(row.orderId()),
            new FacilityId(row.hospitalId()),
            laboratory,
            row.since(),
            row.releasedAt(),
            row.dueOn(),
            row.endedAt()),
        LabelNumber.parse(row.labelNumber()).orElseThrow(),
        row.designation(),
        ContainerState.valueOf(row.state()),
        row.accession(),
        ReturnBar.of(work(row), row.unsettled()).orElse(null),
        place(row),
        box(row),
        row.lastStep(),
        request(row),
        Loan.daysLeft(row.dueOn(), today.apply(laboratory)));
  }

  private static List<WorkState> work(LentRow row) {
    var states = new ArrayList<WorkState>(2);
    if (row.atBench() > 0) {
      states.add(WorkState.OPEN);
    }
    if (row.atReading() > 0) {
      states.add(WorkState.AT_READING);
    }
    return states;
  }

  private static LentBlock.@Nullable Place place(LentRow row) {
    if (row.rackId() == null || row.rowNo() == null || row.columnNo() == null) {
      return null;
    }
    return new LentBlock.Place(
        row.rackId(),
        row.rackLocation() + " · " + row.rackName(),
        StorageSlot.name(row.rowNo(), row.columnNo()));
  }

  private static LentBlock.@Nullable InBox box(LentRow row) {
    if (row.boxId() == null || row.boxCode() == null) {
      return null;
    }
    return new LentBlock.InBox(
        row.boxId(),
        LabelCode.parse(row.boxCode()).map(LabelCode::grouped).orElse(row.boxCode()),
        row.hospitalId().equals(row.boxReceiver()));
  }

  private static @Nullable ReturnRequest request(LentRow row) {
    if (row.requestId() == null
        || row.reason() == null
        || row.askedBy() == null
        || row.askerName() == null
        || row.askedAt() == null) {
      return null;
    }
    ReturnRequest.@Nullable Answered answered =
        row.answer() == null
                || row.answeredBy() == null
                || row.answererName() == null
                || row.answeredAt() == null
            ? null
            : new ReturnRequest.Answered(
                RequestAnswer.valueOf(row.answer()),
                row.answerWords(),
                new AccountId(row.answeredBy()),
                row.answererName(),
                row.answeredAt());
    return new ReturnRequest(
        row.requestId(),
        new SpecimenId(row.containerId()),
        row.reason(),
        new AccountId(row.askedBy()),
        row.askerName(),
        row.askedAt(),
        answered);
  }
}
