package mx.trazo.result;

import java.util.List;
import java.util.Optional;
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
  public List<String> missing() {
    return blocks.isEmpty()
        ? List.of("BLOCK")
        : blocks.stream().flatMap(block -> block.missing().stream()).distinct().toList();
  }

  @Override
  public Optional<String> contradiction() {
    if (Subjects.repeated(subjects())) {
      return Optional.of("BLOCK");
    }
    return blocks.stream().flatMap(block -> block.contradiction().stream()).findFirst();
  }

  /** Whether some block is 2+ without its hybridisation. */
  public boolean her2Open() {
    return blocks.stream()
        .anyMatch(
            block -> block.her2().status().filter(s -> s == Her2Status.EQUIVOCAL).isPresent());
  }
}
