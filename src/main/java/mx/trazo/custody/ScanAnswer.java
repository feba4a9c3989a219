package mx.trazo.custody;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a scan; the same scan always gets the same one.
 *
 * @param refusal stable code of the reason; with RECORDED or CONTEXT it is a remark, or null
 * @param facts what the sentence of that reason needs
 * @param label the number that was read, or null when none could be
 * @param container the container it belongs to, or null
 * @param state where the container stands after the scan, or null
 * @param sequence number of the custody event written; 0 when none was
 * @param repeated whether this is the first answer given again
 */
public record ScanAnswer(
    ScanId scan,
    ScanVerdict verdict,
    @Nullable String refusal,
    List<String> facts,
    @Nullable String label,
    @Nullable SpecimenId container,
    @Nullable ContainerState state,
    int sequence,
    Instant recordedAt,
    boolean repeated) {
  /** Copies the facts. */
  public ScanAnswer {
    facts = List.copyOf(facts);
  }

  /** The same answer, marked as given again. */
  ScanAnswer again() {
    return new ScanAnswer(
        scan, verdict, refusal, facts, label, container, state, sequence, recordedAt, true);
  }
}
