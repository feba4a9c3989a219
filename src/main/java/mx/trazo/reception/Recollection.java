package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;

/** A new sample that the laboratory asked of the hospital. */
public record Recollection(SpecimenId rejected, OrderId order, Instant askedAt) {}
