package mx.trazo.specimen;

import java.util.List;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/**
 * A container to be registered with an order, and what was made out of it.
 *
 * @param formCode code in the catalogue of specimen forms
 * @param bodySite where in the body, in words, or null
 * @param label number already printed on it, out of a block allotted to the hospital, or null
 * @param sent whether it travels itself; a specimen of which only the blocks are sent does not
 * @param children blocks of a specimen, slides of a block
 */
public record SpecimenRequest(
    String formCode,
    @Nullable String bodySite,
    CollectionData collection,
    @Nullable LabelNumber label,
    boolean sent,
    List<SpecimenRequest> children) {
  /** Copies the list of children. */
  public SpecimenRequest {
    children = List.copyOf(children);
  }

  /** A container that travels and has no children. */
  public static SpecimenRequest of(String formCode, CollectionData collection) {
    return new SpecimenRequest(formCode, null, collection, null, true, List.of());
  }
}
