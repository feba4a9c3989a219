package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement}. */
@MappedEntity("agreement")
record AgreementRow(
    @Id String id,
    String code,
    String title,
    String status,
    String direction,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String outsideValidity,
    int loanDaysAfterRelease,
    int loanLongestStay,
    boolean nationwide,
    @Nullable String note,
    long version) {}
