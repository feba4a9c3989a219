package mx.trazo.specimen.label.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Templates in the database. */
class LabelTemplateIT {
  private static final LabelStock STOCK = LabelStock.TUBE_50X25;

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final KeepTemplate keep = trazo.bean(KeepTemplate.class);
  private final FindTemplate find = trazo.bean(FindTemplate.class);
  private final LabelTemplateStore store = trazo.bean(LabelTemplateStore.class);
  private final Actor actor =
      SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.QUALITY).actor();

  @Test
  void the_seeds_are_what_the_code_draws_by_itself() {
    for (LabelStock stock : StandardTemplates.STOCKS) {
      assertThat(store.findStandard(stock).orElseThrow().template())
          .isEqualTo(StandardTemplates.of(stock));
    }
  }

  @Test
  void a_facility_starts_with_the_networks_and_goes_on_with_its_own_versions() {
    KeptTemplate first = find.find(actor.scope(), STOCK);
    assertThat(first.ownVersion()).isZero();
    KeptTemplate second = Referrals.done(keep.keep(actor, fragile(), 0, " se pidió en calidad "));
    assertThat(find.find(actor.scope(), STOCK)).isEqualTo(second);
    assertThat(second.template()).isEqualTo(fragile());
    assertThat(second.note()).isEqualTo("se pidió en calidad");
    Referrals.done(keep.keep(actor, StandardTemplates.of(STOCK), 1, ""));
    assertThat(store.list(actor.scope(), STOCK, 10))
        .extracting(KeptTemplate::version)
        .containsExactly(2, 1);
    Actor other = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.QUALITY).actor();
    assertThat(find.find(other.scope(), STOCK).ownVersion()).as("only theirs").isZero();
  }

  @Test
  void who_changed_an_older_version_is_told() {
    Referrals.done(keep.keep(actor, fragile(), 0, ""));
    Outcome<KeptTemplate> late = keep.keep(actor, fragile(), 0, "");
    assertThat(Referrals.refusal(late)).isEqualTo("LABEL_TEMPLATE_CHANGED");
    assertThat(Referrals.refusal(keep.keep(actor, fragile(), 7, "")))
        .isEqualTo("LABEL_TEMPLATE_CHANGED");
  }

  @Test
  void a_template_against_the_rules_is_not_kept() {
    var bare = new LabelTemplate(STOCK, 50, 25, 300, List.of(TemplateElement.matrix(5, 5, 0.5)));
    assertThat(Referrals.refusal(keep.keep(actor, bare, 0, "")))
        .isEqualTo("LABEL_TEMPLATE_NO_NAME");
    assertThat(store.findOwn(actor.scope(), STOCK)).isEmpty();
  }

  private static LabelTemplate fragile() {
    LabelTemplate standard = StandardTemplates.of(STOCK);
    List<TemplateElement> elements = new ArrayList<>(standard.elements());
    elements.add(TemplateElement.fixed("Frágil ^ ~ 😀", 33, 21.5, 7, 2).strong());
    return new LabelTemplate(STOCK, 50.8, 25.4, 203, elements);
  }
}
