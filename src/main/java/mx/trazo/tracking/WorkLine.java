package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.TestFamily;
import mx.trazo.processing.WorkState;
import org.jspecify.annotations.Nullable;

/**
 * One ordered test in process, without anything of the patient.
 *
 * @param accession the laboratory's number of the case, or null before it has one
 * @param origin the hospital that asked
 * @param urgent whether the hospital needs it before the others
 * @param lastStep name of the step done last on any of its containers, or null before the first
 * @param openedAt when the first container was accepted
 */
public record WorkLine(
    OrderedTestId test,
    OrderId order,
    @Nullable String accession,
    String testCode,
    TestFamily family,
    WorkState state,
    FacilityId origin,
    FacilityId laboratory,
    boolean urgent,
    @Nullable String lastStep,
    Instant openedAt) {}
