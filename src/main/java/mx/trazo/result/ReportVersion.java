package mx.trazo.result;

import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report. Once released it never changes.
 *
 * @param number 1, 2, 3 …
 * @param revision grows with every saved draft of this version, so that nobody overwrites another
 * @param conclusion of the whole report, or null
 * @param notes what has to be printed of the samples: the notes they were accepted with
 * @param amendment why there is this version, or null for the first
 * @param verified who signed the values as correct, or null
 * @param released who released it, or null
 * @param contentHash SHA-256 of the content in hexadecimal, set at release
 */
public record ReportVersion(
    ReportId report,
    int number,
    int revision,
    ReportValues values,
    @Nullable String conclusion,
    List<String> notes,
    @Nullable Amendment amendment,
    Signature entered,
    @Nullable Signature verified,
    @Nullable Signature released,
    @Nullable String contentHash) {
  /** Copies the notes; a blank conclusion counts as none. */
  public ReportVersion {
    notes = List.copyOf(notes);
    conclusion = FreeText.tidy(conclusion, FreeText.CONCLUSION);
    if (number < 1 || revision < 1) {
      throw new IllegalArgumentException("versions and revisions count from one");
    }
    if ((number > 1) != (amendment != null)) {
      throw new IllegalArgumentException("every version but the first says why it exists");
    }
  }

  /** Whether hospitals may read it. */
  public boolean isReleased() {
    return released != null;
  }

  /** The first field without which it cannot be verified. */
  public Optional<String> firstMissing() {
    return values.missing().stream().findFirst();
  }

  /** The same, signed as correct. */
  ReportVersion verifiedBy(Signature signature) {
    return new ReportVersion(
        report,
        number,
        revision,
        values,
        conclusion,
        notes,
        amendment,
        entered,
        signature,
        null,
        null);
  }

  /** The same, released with the notes that have to be printed and the hash of all it says. */
  ReportVersion releasedBy(Signature signature, List<String> printed) {
    var plain =
        new ReportVersion(
            report,
            number,
            revision,
            values,
            conclusion,
            printed,
            amendment,
            entered,
            verified,
            signature,
            null);
    return new ReportVersion(
        report,
        number,
        revision,
        values,
        conclusion,
        printed,
        amendment,
        entered,
        verified,
        signature,
        ContentHash.of(plain));
  }

  /** Whether the hash kept at release still is the hash of what is there. */
  public boolean isIntact() {
    return contentHash == null || contentHash.equals(ContentHash.of(this));
  }
}
