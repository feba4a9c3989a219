package mx.trazo.result;

import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.SpecimenId;

/** What a test found, as data; the words of a report are made from it, never the reverse. */
public sealed interface ReportValues permits IhcValues, IshValues, FlowValues {
  /** The shape of the values. */
  ReportKind kind();

  /** The blocks or tubes the values were read on. */
  List<SpecimenId> subjects();

  /** The fields without which the values cannot be verified, as {@code ER.PERCENT}. */
  List<String> missing();

  /** The marker whose parts contradict one another, if any. */
  Optional<String> contradiction();
}
