package mx.trazo.specimen.label.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.LabelBlock;
import mx.trazo.specimen.label.LabelBlockStore;
import mx.trazo.specimen.label.LabelKind;
import mx.trazo.specimen.label.LabelNumber;

/** Keeps blocks of label numbers in the database. */
@Singleton
class JdbcLabelBlockStore implements LabelBlockStore {
  /** The serials of a year end here; the column's check says the same. */
  private static final int END = 1_000_000_000;

  private final LabelBlockRows rows;

  JdbcLabelBlockStore(LabelBlockRows rows) {
    this.rows = rows;
  }

  @Override
  @Unscoped("the counter is the network's; a facility sees only the run it was given")
  public OptionalInt advance(int year, int size) {
    int next =
        rows.nextSerialForUpdate(year)
            .orElseThrow(() -> new IllegalStateException("label year without a row"));
    int first = next;
    while (size <= END - first) {
      Optional<Integer> past = rows.endOfLastIn(year, first, first + size);
      if (past.isEmpty()) {
        expectOne(rows.advance(year, next, first + size));
        return OptionalInt.of(first);
      }
      first = past.get();
    }
    return OptionalInt.empty();
  }

  @Override
  @Unscoped("the counter is the network's")
  public boolean lockYear(int year) {
    return rows.nextSerialForUpdate(year).isPresent();
  }

  @Override
  @Unscoped("says of a number only that it is taken")
  public boolean isGivenOut(LabelNumber number) {
    return rows.countAround(number.year(), number.serial()) > 0;
  }

  @Override
  public Optional<LabelBlock> findOpenForUpdate(FacilityScope scope, LabelKind kind, int year) {
    return rows.findOpenForUpdate(scope.facility().value(), kind.name(), year)
        .map(LabelBlockRow::toBlock);
  }

  @Override
  public void add(FacilityScope scope, LabelBlock block) {
    AccountId by = block.grantedBy();
    expectOne(
        rows.add(
            block.id(),
            scope.facility().value(),
            block.kind().name(),
            block.year(),
            block.first(),
            block.size(),
            block.used(),
            block.open(),
            block.grantedAt(),
            by == null ? null : by.value()));
  }

  @Override
  public void use(FacilityScope scope, LabelBlock asRead, int count) {
    int used = asRead.used() + count;
    boolean open = used < asRead.size();
    expectOne(rows.use(scope.facility().value(), asRead.id(), asRead.used(), used, open));
  }

  @Override
  public boolean isHandedOver(FacilityScope scope, LabelKind kind, LabelNumber number) {
    return rows.countHandedOver(
            scope.facility().value(), kind.name(), number.year(), number.serial())
        > 0;
  }

  @Override
  public List<LabelBlock> list(FacilityScope scope, int limit) {
    return rows.list(scope.facility().value(), limit).stream().map(LabelBlockRow::toBlock).toList();
  }

  private static void expectOne(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("label block changed under its lock");
    }
  }
}
