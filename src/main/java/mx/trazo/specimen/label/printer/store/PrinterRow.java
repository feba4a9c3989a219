package mx.trazo.specimen.label.printer.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.printer.PrintTrouble;
import mx.trazo.specimen.label.printer.Printer;
import org.jspecify.annotations.Nullable;

/** A row of {@code printer}. */
@MappedEntity("printer")
record PrinterRow(
    @Id String id,
    String facilityId,
    String name,
    String host,
    int port,
    int dpi,
    String stock,
    boolean active,
    @Nullable String trouble,
    @Nullable Instant seenAt) {

  Printer toPrinter() {
    return new Printer(
        id,
        new FacilityId(facilityId),
        name,
        host,
        port,
        dpi,
        LabelStock.valueOf(stock),
        active,
        trouble == null ? null : PrintTrouble.valueOf(trouble),
        seenAt);
  }
}
