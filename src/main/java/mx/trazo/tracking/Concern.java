package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs somebody; nothing in it is about a person.
 *
 * @param subject the id of the test, pause, box, sample, message or subscription
 * @param at the time that makes it what it is: due time, beginning of the pause, departure of the
 *     box, end of the sample's life, failure. Another time makes it another concern
 * @param name what people call it: the laboratory's number of the case, the number of the box or
 *     label; empty for what failed to arrive
 * @param hospital whose sample it is, where there is one
 */
public record Concern(
    ConcernKind kind,
    String subject,
    Instant at,
    String name,
    @Nullable OrderId order,
    @Nullable OrderedTestId test,
    @Nullable String testCode,
    @Nullable FacilityId hospital,
    boolean urgent) {}
