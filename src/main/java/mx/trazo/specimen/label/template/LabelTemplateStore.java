package mx.trazo.specimen.label.template;

import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.LabelStock;

/** Where templates are kept, every version of them. */
public interface LabelTemplateStore {
  /** The newest template of the facility's own. */
  Optional<KeptTemplate> findOwn(FacilityScope scope, LabelStock stock);

  /** The network's template. */
  @Unscoped("what every facility starts from, seeded, without a word about anybody")
  Optional<KeptTemplate> findStandard(LabelStock stock);

  /**
   * Writes a version.
   *
   * @return false when the facility just got a version of the same number
   */
  boolean add(FacilityScope scope, KeptTemplate template);

  /** The facility's versions, newest first, at most the limit. */
  List<KeptTemplate> list(FacilityScope scope, LabelStock stock, int limit);
}
