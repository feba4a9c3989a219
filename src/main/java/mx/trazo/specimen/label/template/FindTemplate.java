package mx.trazo.specimen.label.template;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.specimen.label.LabelStock;

/** The template a facility prints with: the newest of its own, or else the network's. */
@Singleton
public class FindTemplate {
  private final LabelTemplateStore store;

  FindTemplate(LabelTemplateStore store) {
    this.store = store;
  }

  /**
   * The template in use.
   *
   * @throws IllegalArgumentException for the stock of a box, which has a label of its own
   */
  @Transactional
  public KeptTemplate find(FacilityScope scope, LabelStock stock) {
    return store
        .findOwn(scope, stock)
        .or(() -> store.findStandard(stock))
        .orElseThrow(() -> new IllegalArgumentException("no template for " + stock));
  }
}
