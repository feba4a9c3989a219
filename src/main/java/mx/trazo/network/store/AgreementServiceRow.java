package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code agreement_service}. */
@MappedEntity("agreement_service")
record AgreementServiceRow(
    @Id String agreementId, String testCode, String providerId, String beneficiaryId) {}
