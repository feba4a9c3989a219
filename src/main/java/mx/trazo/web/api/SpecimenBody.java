package mx.trazo.web.api;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.trazo.network.Anticoagulant;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.specimen.CollectionMethod;
import org.jspecify.annotations.Nullable;

/**
 * A container of an order.
 *
 * @param form code of the catalogue of specimen forms
 * @param label number already printed on it, out of a block allotted to the hospital
 * @param sent whether it travels itself; true when not said
 * @param method how tissue was taken
 * @param children blocks of a specimen, slides of a block
 */
@Serdeable
public record SpecimenBody(
    @Nullable String form,
    @Nullable String bodySite,
    @Nullable String label,
    @Nullable Boolean sent,
    @Nullable Instant collectedAt,
    @Nullable Instant fixedAt,
    @Nullable Instant fixationEndedAt,
    @Nullable String fixative,
    @Nullable YesNoUnknown decalcified,
    @Nullable Anticoagulant anticoagulant,
    @Nullable BigDecimal volumeMl,
    @Nullable LocalDate sectionedOn,
    @Nullable CollectionMethod method,
    @Nullable List<SpecimenBody> children) {}
