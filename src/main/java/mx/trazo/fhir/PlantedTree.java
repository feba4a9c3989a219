package mx.trazo.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/** The containers of an order in the order in which they were planted. */
final class PlantedTree {
  private PlantedTree() {}

  /** Each container before its children, those of one parent by ordinal. */
  static List<Specimen> inOrder(List<Specimen> tree) {
    List<Specimen> out = new ArrayList<>();
    grow(null, tree, out);
    return out;
  }

  private static void grow(@Nullable SpecimenId parent, List<Specimen> tree, List<Specimen> into) {
    tree.stream()
        .filter(node -> Optional.ofNullable(node.parent()).equals(Optional.ofNullable(parent)))
        .sorted(
            Comparator.comparingInt((Specimen node) -> node.designation().length())
                .thenComparing(Specimen::designation))
        .forEach(node -> {
          into.add(node);
          grow(node.id(), tree, into);
        });
  }
}
