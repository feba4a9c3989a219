package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement_party}. */
@MappedEntity("agreement_party")
record AgreementPartyRow(
    @Id String agreementId,
    int position,
    String institutionId,
    String role,
    @Nullable String laboratoryId) {}
