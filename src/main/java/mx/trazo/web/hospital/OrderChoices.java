package mx.trazo.web.hospital;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;

/** What the form of a new order offers to a hospital. */
@Singleton
public class OrderChoices {
  private static final List<String> FORMS =
      List.of(SpecimenForm.PARAFFIN_BLOCK, SpecimenForm.BONE_MARROW, SpecimenForm.PERIPHERAL_BLOOD);

  private final Catalogue catalogue;

  /** Reads the catalogue. */
  public OrderChoices(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the actor's hospital may ask for. */
  public OrderOffer of(Actor actor) {
    Facility hospital = catalogue.getFacility(actor.facility());
    List<TestDefinition> tests =
        catalogue.listTests().stream()
            .filter(test -> !catalogue.listLaboratoriesFor(hospital, test.code()).isEmpty())
            .toList();
    List<Facility> laboratories =
        tests.stream()
            .flatMap(test -> catalogue.listLaboratoriesFor(hospital, test.code()).stream())
            .distinct()
            .toList();
    return new OrderOffer(tests, laboratories, forms());
  }

  private List<SpecimenForm> forms() {
    return FORMS.stream()
        .flatMap(code -> catalogue.findForm(code).stream())
        .filter(SpecimenForm::active)
        .toList();
  }

  /** Whether the code is one of the forms offered. */
  boolean offersForm(String code) {
    return forms().stream().anyMatch(form -> form.code().equals(code));
  }
}
