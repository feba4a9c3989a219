package mx.trazo.network;

import java.time.LocalDate;
import mx.trazo.network.Agreement.OutsideValidity;
import org.jspecify.annotations.Nullable;

/**
 * What may be edited of an agreement: where it stands, its dates, and what happens outside them.
 *
 * @param version of the agreement that the editor saw
 */
public record AgreementTerms(
    AgreementStatus status,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    OutsideValidity outsideValidity,
    long version) {}
