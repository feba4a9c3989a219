package mx.trazo.notification;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;

/**
 * Something that happened and that a facility wants to be told.
 *
 * @param focus what changed, by the id under which the facility can read it
 * @param about the container or ordered test it is about, or an empty text
 * @param code the step, event or status it brought, by the name of its enum; or an empty text
 */
public record Change(
    FacilityId facility, Topic topic, String focus, String about, String code, Instant at) {}
