package mx.trazo.web.intake;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How far a list is.
 *
 * @param state WAITING, RUNNING, DONE or INTERRUPTED
 * @param total rows of the list, examples not counted
 * @param done rows taken so far
 * @param registered rows that became an order, or would
 * @param repeated rows that had been an order before
 * @param refused rows that became nothing
 */
@Serdeable
public record Progress(
    String state, int total, int done, int registered, int repeated, int refused) {
  /** Whether nothing more will happen. */
  public boolean isOver() {
    return state.equals("DONE") || state.equals("INTERRUPTED");
  }
}
