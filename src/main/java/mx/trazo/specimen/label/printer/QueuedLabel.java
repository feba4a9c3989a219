package mx.trazo.specimen.label.printer;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import org.jspecify.annotations.Nullable;

/**
 * One label in the queue of a printer.
 *
 * @param id a ULID
 * @param job with which labels it was asked for
 * @param printer where it comes out
 * @param facility whose it is
 * @param ordinal its place in the job, from 1
 * @param code what its symbols say
 * @param copy 1 for the original, as it was counted when it was asked for
 * @param content what it says; null once it was verified, or a day after
 * @param state how far it has come
 * @param trouble why it is UNSURE or FAILED; null otherwise
 * @param changedAt when its state last changed
 * @param verifiedAt when a person scanned what came out; null before
 * @param verifiedBy who; null before
 */
public record QueuedLabel(
    String id,
    String job,
    String printer,
    FacilityId facility,
    int ordinal,
    LabelCode code,
    int copy,
    @Nullable LabelContent content,
    PrintState state,
    @Nullable PrintTrouble trouble,
    Instant changedAt,
    @Nullable Instant verifiedAt,
    @Nullable AccountId verifiedBy) {

  /** Empty on the original, then R1, R2 and so on. */
  public String mark() {
    return copy <= 1 ? "" : "R" + (copy - 1);
  }
}
