package mx.trazo.result;

import java.util.List;
import mx.trazo.kernel.SpecimenId;

/** Breast immunohistochemistry: one set of markers for each block that was read. */
public record IhcValues(List<IhcBlock> blocks) implements ReportValues {
  /** Copies the blocks. */
  public IhcValues {
    blocks = List.copyOf(blocks);
  }

  @Override
  public ReportKind kind() {
    return ReportKind.IHC;
  }

  @Override
  public List<SpecimenId> subjects() {
    return blocks.stream().map(IhcBlock::specimen).toList();
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

  /** Whether some block is 2+ without its hybridisation. */
  public boolean her2Open() {
    return blocks.stream()
        .anyMatch(
            block -> block.her2().status().filter(s -> s == Her2Status.EQUIVOCAL).isPresent());
  }
}
