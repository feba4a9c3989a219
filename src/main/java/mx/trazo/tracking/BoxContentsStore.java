package mx.trazo.tracking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;

/** What boxes that come to a laboratory hold, and what is asked for it; read only. */
public interface BoxContentsStore {
  /** What these boxes hold by their manifests; boxes of other laboratories are left out. */
  List<BoxContents> listContents(FacilityScope laboratory, Collection<ShipmentId> boxes);

  /** Which of these containers belong to orders that the hospital called urgent. */
  Set<SpecimenId> urgentOf(FacilityScope laboratory, Collection<SpecimenId> containers);

  /** The tests asked for each of these containers, as ordered; those without any are left out. */
  Map<SpecimenId, List<String>> testsOf(
      FacilityScope laboratory, Collection<SpecimenId> containers);
}
