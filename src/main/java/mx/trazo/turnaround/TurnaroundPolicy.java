package mx.trazo.turnaround;

import java.time.Instant;
import java.time.LocalDate;
import mx.trazo.kernel.AgreementId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a promise. The version in force at acceptance is kept with the work; a new version
 * changes nothing that has begun.
 *
 * @param id identifier of this version
 * @param agreement the agreement that promises it, or null for every agreement without its own
 * @param testCode code in the catalogue of tests
 * @param specimenForm code of the form of specimen that it is for, or null for every form without
 *     its own
 * @param version 1, 2, 3 … for the same agreement, test and form
 * @param validFrom first day it is in force, in the promise's zone
 * @param validTo last day it is in force, or null while there is no end
 */
public record TurnaroundPolicy(
    String id,
    @Nullable AgreementId agreement,
    String testCode,
    @Nullable String specimenForm,
    int version,
    StartEvent start,
    StopEvent stop,
    Promise promise,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** Whether the version is in force at the instant. */
  public boolean inForce(Instant at) {
    LocalDate day = at.atZone(promise.zone()).toLocalDate();
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
