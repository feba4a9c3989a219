package mx.trazo.network;

import java.time.DayOfWeek;
import java.time.LocalTime;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one weekday in which a laboratory receives, in the laboratory's own zone.
 *
 * @param testCode the test they are for, or null for every test without hours of its own
 * @param until end of the hours, not included
 */
public record LaboratoryHours(
    FacilityId laboratory,
    @Nullable String testCode,
    DayOfWeek weekday,
    LocalTime from,
    LocalTime until) {}
