package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.SpecimenForm;
import mx.trazo.order.Order;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelNumbers;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a case: names, numbers and the hours each sample lives. */
@Singleton
public class TreePlanter {
  private final Catalogue catalogue;
  private final LabelNumbers labels;
  private final Lifetime lifetime;
  private final Ids ids;

  /** Takes numbers from the facility's block. */
  public TreePlanter(Catalogue catalogue, LabelNumbers labels, Lifetime lifetime, Ids ids) {
    this.catalogue = catalogue;
    this.labels = labels;
    this.lifetime = lifetime;
    this.ids = ids;
  }

  /** The nodes of the case, parents before children. */
  List<Specimen> plant(Actor actor, Order order, List<SpecimenRequest> roots, Instant now) {
    int unlabelled = roots.stream().mapToInt(TreePlanter::withoutLabel).sum();
    Iterator<LabelNumber> fresh =
        unlabelled == 0
            ? List.<LabelNumber>of().iterator()
            : labels.take(actor.scope(), unlabelled, now).iterator();
    var planted = new ArrayList<Specimen>();
    int ordinal = 0;
    for (SpecimenRequest root : roots) {
      grow(actor, order, root, null, letters(ordinal++), fresh, now, planted);
    }
    return planted;
  }

  private void grow(
      Actor actor,
      Order order,
      SpecimenRequest request,
      @Nullable SpecimenId parent,
      String designation,
      Iterator<LabelNumber> fresh,
      Instant now,
      List<Specimen> into) {
    SpecimenForm form = catalogue.getForm(request.formCode());
    LabelNumber preprinted = request.label();
    Lifetime.Hours hours =
        lifetime.of(
            order.request().testCodes(),
            form.code(),
            request.collection().anticoagulant(),
            request.collection().collectedAt());
    var node =
        new Specimen(
            new SpecimenId(ids.next()),
            order.id(),
            actor.facility(),
            order.facility(),
            order.request().laboratory(),
            parent,
            form.kind(),
            form.code(),
            preprinted == null ? fresh.next() : preprinted,
            designation,
            null,
            request.bodySite(),
            request.collection(),
            request.sent(),
            hours.bestUntil(),
            hours.viableUntil(),
            now);
    into.add(node);
    int ordinal = 1;
    for (SpecimenRequest child : request.children()) {
      String name = parent == null ? designation + ordinal : designation + "-" + ordinal;
      grow(actor, order, child, node.id(), name, fresh, now, into);
      ordinal++;
    }
  }

  private static int withoutLabel(SpecimenRequest request) {
    return (request.label() == null ? 1 : 0)
        + request.children().stream().mapToInt(TreePlanter::withoutLabel).sum();
  }

  /** A to Z, then AA, AB and so on. */
  private static String letters(int ordinal) {
    String last = String.valueOf((char) ('A' + ordinal % 26));
    return ordinal < 26 ? last : letters(ordinal / 26 - 1) + last;
  }
}
