package mx.trazo.result;

import java.util.List;
import mx.trazo.kernel.SpecimenId;

/** What a test found, as data; the words of a report are made from it, never the reverse. */
public sealed interface ReportValues permits IhcValues, IshValues, FlowValues {
  /** The shape of the values. */
  ReportKind kind();

  /** The blocks or tubes the values were read on. */
  List<SpecimenId> subjects();

  /** The fields without which the values cannot be signed. */
  List<FieldFault> gaps();

  /** The fields that contradict others; such values are not saved. */
  List<FieldFault> contradictions();

  /** The names of the fields without which the values cannot be signed, as {@code ER.PERCENT}. */
  default List<String> missing() {
    return gaps().stream().map(FieldFault::field).distinct().toList();
  }
}
