package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;

/**
 * A released report leaves HER2 open at 2+, and the hybridisation was asked for.
 *
 * @param test the immunohistochemistry
 * @param reflex the hybridisation
 */
public record Her2Equivocal(
    OrderId order,
    OrderedTestId test,
    OrderedTestId reflex,
    FacilityId facility,
    FacilityId laboratory,
    Instant at)
    implements Fact {}
