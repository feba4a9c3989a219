package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code agreement_state}. */
@MappedEntity("agreement_state")
record AgreementStateRow(@Id String agreementId, String stateCode) {}
