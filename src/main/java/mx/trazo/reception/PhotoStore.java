package mx.trazo.reception;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;

/** Where pictures are kept: for the laboratory that took them and the hospital that asked. */
public interface PhotoStore {
  /** Keeps a picture. */
  void insert(FacilityScope laboratory, Photo photo, OrderId order, InputStream jpeg);

  /** The pictures of a container, oldest first. */
  List<Photo> list(FacilityScope scope, SpecimenId container);

  /** The picture itself, a JPEG. */
  Optional<InputStream> open(FacilityScope scope, String id);
}
