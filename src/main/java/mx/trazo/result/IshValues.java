package mx.trazo.result;

import java.util.List;
import java.util.Optional;
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
}
