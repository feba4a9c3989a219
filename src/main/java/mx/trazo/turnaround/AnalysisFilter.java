package mx.trazo.turnaround;

import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;
import org.jspecify.annotations.Nullable;

/** What finished work has to be of; null for any. */
public record AnalysisFilter(
    @Nullable String testCode,
    @Nullable FacilityId laboratory,
    @Nullable AgreementId agreement,
    @Nullable MexicanState state,
    @Nullable FacilityId hospital) {
  /** All of it. */
  public static final AnalysisFilter ANY = new AnalysisFilter(null, null, null, null, null);
}
