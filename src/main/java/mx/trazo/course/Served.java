package mx.trazo.course;

import java.util.List;
import java.util.Map;
import mx.trazo.order.OrderReason;

/**
 * Who was served in some months, and with which tests: what an agreement is reported with. A person
 * counts once for each reason; the same CURP at two hospitals is one person.
 *
 * @param diagnosed persons with a first report in these months, by why it was asked for
 * @param corrected persons one of whose reports was corrected in these months: its meaning changed
 * @param samples samples that came in these months, by test; a sample counts for each test of its
 *     order
 */
public record Served(Map<OrderReason, Long> diagnosed, long corrected, List<TestSamples> samples) {
  /** Copies. */
  public Served {
    diagnosed = Map.copyOf(diagnosed);
    samples = List.copyOf(samples);
  }

  /** Samples for one test. */
  public record TestSamples(String testCode, long came, long rejected) {}
}
