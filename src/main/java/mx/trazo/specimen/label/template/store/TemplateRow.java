package mx.trazo.specimen.label.template.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.template.KeptTemplate;
import mx.trazo.specimen.label.template.LabelTemplate;
import org.jspecify.annotations.Nullable;

/** A row of {@code label_template}. */
@MappedEntity("label_template")
record TemplateRow(
    @Id String id,
    @Nullable String facilityId,
    String stock,
    int version,
    double widthMm,
    double heightMm,
    int dpi,
    @Nullable String note,
    Instant keptAt,
    @Nullable String keptBy) {

  KeptTemplate with(List<ElementRow> elements) {
    return new KeptTemplate(
        id,
        facilityId == null ? null : new FacilityId(facilityId),
        version,
        new LabelTemplate(
            LabelStock.valueOf(stock),
            widthMm,
            heightMm,
            dpi,
            elements.stream().map(ElementRow::toElement).toList()),
        note == null ? "" : note,
        keptAt,
        keptBy == null ? null : new AccountId(keptBy));
  }
}
