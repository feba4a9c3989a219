package mx.trazo.result;

import java.util.List;
import mx.trazo.kernel.SpecimenId;

/** HER2 by in-situ hybridisation, for each block that was read. */
public record IshValues(List<IshBlock> blocks) implements ReportValues {
  /** Copies the blocks. */
  public IshValues {
    blocks = List.copyOf(blocks);
  }

  @Override
  public ReportKind kind() {
    return ReportKind.ISH;
  }

  @Override
  public List<SpecimenId> subjects() {
    return blocks.stream().map(IshBlock::specimen).toList();
  }

  @Override
  public List<FieldFault> gaps() {
    return blocks.isEmpty()
        ? List.of(new FieldFault(null, "BLOCK", FaultRule.MISSING))
        : blocks.stream()
            .flatMap(block ->
                block.missing().stream()
                    .map(field -> new FieldFault(block.specimen(), field, FaultRule.MISSING)))
            .toList();
  }

  @Override
  public List<FieldFault> contradictions() {
    return Subjects.repeated(subjects())
        ? List.of(new FieldFault(null, "BLOCK", FaultRule.BLOCK_TWICE))
        : blocks.stream().flatMap(block -> block.contradictions().stream()).toList();
  }
}
