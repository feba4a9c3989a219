package mx.trazo.processing;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;

/** A step that was done on a container. */
public record StepDone(
    SpecimenId container,
    OrderId order,
    String stepCode,
    AccountId doneBy,
    String doerName,
    Instant doneAt) {}
