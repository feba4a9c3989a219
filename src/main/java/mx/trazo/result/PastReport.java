package mx.trazo.result;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as another node released it.
 *
 * @param verificationCode the code printed on it
 * @param versions every released version, the first one first
 */
public record PastReport(String verificationCode, List<Version> versions) {
  /** Copies the list. */
  public PastReport {
    versions = List.copyOf(versions);
  }

  /**
   * One released version.
   *
   * @param rows its published values, on containers of this node
   * @param sha256 of the file, as that node published it
   * @param pdf the file that was issued
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes to be kept; nobody compares these records
  public record Version(
      List<Observation> rows,
      @Nullable String conclusion,
      List<String> notes,
      @Nullable Amendment amendment,
      Signed entered,
      Signed verified,
      Signed released,
      String sha256,
      byte[] pdf) {
    /** Copies the lists. */
    public Version {
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }
  }

  /** Who signed there: a person without an account here. */
  public record Signed(String name, @Nullable String cedula, Instant at) {}
}
