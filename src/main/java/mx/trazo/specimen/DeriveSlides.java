package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.SpecimenForm;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelNumbers;

/**
 * Cuts slides out of a block; each is registered with its parent. Works in the caller's
 * transaction.
 */
@Singleton
public class DeriveSlides {
  private final SpecimenStore specimens;
  private final LabelNumbers labels;
  private final Facts facts;
  private final Ids ids;

  /** Everything cutting needs. */
  public DeriveSlides(SpecimenStore specimens, LabelNumbers labels, Facts facts, Ids ids) {
    this.specimens = specimens;
    this.labels = labels;
    this.facts = facts;
    this.ids = ids;
  }

  /**
   * Registers one slide for each stain.
   *
   * @param cause the scan of the block that was cut
   * @return the slides, in the order of the stains
   */
  public Outcome<List<Specimen>> cut(
      Actor actor, SpecimenId block, List<String> stains, ScanId cause, Instant now) {
    var found = specimens.find(actor.scope(), block);
    if (found.isEmpty()) {
      return Outcome.refused(SpecimenRefusal.SPECIMEN_UNKNOWN);
    }
    Specimen parent = found.get();
    if (parent.kind() != ContainerKind.BLOCK) {
      return Outcome.refused(SpecimenRefusal.NOT_A_BLOCK, parent.kind().name());
    }
    int existing = specimens.countChildren(actor.scope(), block);
    List<LabelNumber> numbers = labels.take(actor.scope(), stains.size(), now);
    var slides = new ArrayList<Specimen>();
    for (String stain : stains) {
      slides.add(
          slide(
              actor, parent, stain, existing + slides.size() + 1, numbers.get(slides.size()), now));
    }
    specimens.insertAll(actor.scope(), slides);
    facts.tell(new ContainersDerived(actor, parent, List.copyOf(slides), cause, now));
    return Outcome.done(List.copyOf(slides));
  }

  private Specimen slide(
      Actor actor, Specimen parent, String stain, int ordinal, LabelNumber number, Instant now) {
    return new Specimen(
        new SpecimenId(ids.next()),
        parent.order(),
        actor.facility(),
        parent.origin(),
        parent.laboratory(),
        parent.id(),
        ContainerKind.SLIDE,
        SpecimenForm.UNSTAINED_SLIDE,
        number,
        parent.designation() + "-" + ordinal,
        stain,
        parent.bodySite(),
        CollectionData.UNKNOWN,
        true,
        null,
        null,
        now);
  }
}
