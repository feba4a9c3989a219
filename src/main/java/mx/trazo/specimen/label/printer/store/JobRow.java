package mx.trazo.specimen.label.printer.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.specimen.label.printer.PrintJob;

/** A row of {@code print_job}. */
@MappedEntity("print_job")
record JobRow(@Id String id, String facilityId, String printerId, Instant askedAt, String askedBy) {

  PrintJob with(List<LabelRow> labels) {
    return new PrintJob(
        id,
        printerId,
        askedAt,
        new AccountId(askedBy),
        labels.stream().map(LabelRow::toLabel).toList());
  }
}
