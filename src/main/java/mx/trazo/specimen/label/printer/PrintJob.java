package mx.trazo.specimen.label.printer;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;

/**
 * Labels that were asked for together.
 *
 * @param id a ULID that the one who asks made, so that asking twice prints once
 * @param printer where they come out
 * @param askedAt when
 * @param askedBy who
 * @param labels in the order asked, copies after what they replace
 */
public record PrintJob(
    String id, String printer, Instant askedAt, AccountId askedBy, List<QueuedLabel> labels) {
  /** Copies the labels. */
  public PrintJob {
    labels = List.copyOf(labels);
  }
}
