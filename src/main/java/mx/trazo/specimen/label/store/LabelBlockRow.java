package mx.trazo.specimen.label.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.LabelBlock;
import mx.trazo.specimen.label.LabelKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code label_block}. */
@MappedEntity("label_block")
record LabelBlockRow(
    @Id String id,
    String facilityId,
    String kind,
    int labelYear,
    int firstSerial,
    int size,
    int used,
    boolean isOpen,
    Instant grantedAt,
    @Nullable String grantedBy) {

  LabelBlock toBlock() {
    return new LabelBlock(
        id,
        new FacilityId(facilityId),
        LabelKind.valueOf(kind),
        labelYear,
        firstSerial,
        size,
        used,
        isOpen,
        grantedAt,
        grantedBy == null ? null : new AccountId(grantedBy));
  }
}
