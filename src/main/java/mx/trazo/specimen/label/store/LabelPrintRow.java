package mx.trazo.specimen.label.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelPrint;
import mx.trazo.specimen.label.LabelStock;
import org.jspecify.annotations.Nullable;

/** A row of {@code label_print}. */
@MappedEntity("label_print")
record LabelPrintRow(
    @Id String id,
    String code,
    int copyNo,
    String stock,
    String facilityId,
    Instant printedAt,
    String printedBy,
    @Nullable String reason) {

  LabelPrint toPrint() {
    return new LabelPrint(
        id,
        LabelCode.parse(code)
            .orElseThrow(() -> new IllegalStateException("label_print row with a broken code")),
        copyNo,
        LabelStock.valueOf(stock),
        new FacilityId(facilityId),
        printedAt,
        new AccountId(printedBy),
        reason);
  }
}
