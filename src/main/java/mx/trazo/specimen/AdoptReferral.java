package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.SpecimenForm;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelNumbers;

/**
 * Puts on record an order that the hospital registered on another node, with the times and the
 * label numbers it has there. Works in the caller's transaction; what happened to the containers is
 * told by the caller, so nobody hears of a new order.
 */
@Singleton
public class AdoptReferral {
  private final ReferralCheck check;
  private final OrderStore orders;
  private final SpecimenStore specimens;
  private final WriteReferral writer;
  private final LabelNumbers labels;
  private final Ids ids;

  /** Everything an adoption needs. */
  public AdoptReferral(
      ReferralCheck check,
      OrderStore orders,
      SpecimenStore specimens,
      WriteReferral writer,
      LabelNumbers labels,
      Ids ids) {
    this.check = check;
    this.orders = orders;
    this.specimens = specimens;
    this.writer = writer;
    this.labels = labels;
    this.ids = ids;
  }

  /**
   * A slide that a laboratory cut.
   *
   * @param designation its place in the case, as its label says it
   * @param cutAt when it was cut
   */
  public record CutSlide(LabelNumber label, String designation, Instant cutAt) {}

  /**
   * Registers the referral for the actor's facility; each of its containers has its number.
   *
   * @param orderedAt when it was registered there
   */
  public Outcome<RegisteredReferral> adopt(
      Actor actor, Referral referral, Instant orderedAt, Instant now) {
    String hash = ReferralHash.of(referral);
    Optional<Order> first = orders.findByClientKey(actor.scope(), referral.order().clientKey());
    if (first.isPresent()) {
      return writer.repeat(actor, first.get(), hash, referral);
    }
    return switch (check.checkAdopted(actor, referral, orderedAt, now)) {
      case ReferralCheck.Verdict.No(var refusal) -> new Outcome.Refused<>(refusal);
      case ReferralCheck.Verdict.Yes yes -> {
        take(actor.scope(), referral.specimens(), now);
        yield writer.write(actor, referral, yes, hash, orderedAt);
      }
    };
  }

  private void take(FacilityScope scope, List<SpecimenRequest> requests, Instant now) {
    for (SpecimenRequest request : requests) {
      LabelNumber label = request.label();
      if (label != null && !labels.adopt(scope, label, now)) {
        throw new IllegalStateException("the number was free a moment ago");
      }
      take(scope, request.children(), now);
    }
  }

  /** Registers slides that the laboratory of an adopted order cut out of a block. */
  public Outcome<List<Specimen>> slides(
      Actor actor, Specimen block, List<CutSlide> cut, Instant now) {
    if (block.kind() != ContainerKind.BLOCK) {
      return Outcome.refused(SpecimenRefusal.NOT_A_BLOCK, block.kind().name());
    }
    List<Specimen> slides = new ArrayList<>();
    for (CutSlide slide : cut) {
      if (!slide.designation().startsWith(block.designation() + "-")) {
        return Outcome.refused(SpecimenRefusal.PARENT_IMPOSSIBLE, slide.designation());
      }
      if (!labels.adopt(actor.scope(), slide.label(), now)) {
        return Outcome.refused(SpecimenRefusal.LABEL_NOT_AVAILABLE, slide.label().text());
      }
      slides.add(
          new Specimen(
              new SpecimenId(ids.next()),
              block.order(),
              block.laboratory(),
              block.origin(),
              block.laboratory(),
              block.id(),
              ContainerKind.SLIDE,
              SpecimenForm.UNSTAINED_SLIDE,
              slide.label(),
              slide.designation(),
              null,
              block.bodySite(),
              CollectionData.UNKNOWN,
              true,
              null,
              null,
              slide.cutAt()));
    }
    specimens.insertAll(new FacilityScope(block.laboratory()), slides);
    return Outcome.done(slides);
  }
}
