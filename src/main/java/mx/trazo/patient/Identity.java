package mx.trazo.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What two records are compared by.
 *
 * @param birthState two letters, {@link Curp#BORN_ABROAD} included, or null when unknown
 */
public record Identity(
    @Nullable Curp curp,
    PersonName name,
    LocalDate birthDate,
    Sex sex,
    @Nullable String birthState) {}
