package mx.trazo.custody;

import mx.trazo.specimen.Specimen;

/** From specimens to containers. */
final class Containers {
  private Containers() {}

  static Container of(Specimen specimen) {
    return new Container(
        specimen.id(),
        specimen.label(),
        specimen.order(),
        specimen.kind(),
        specimen.origin(),
        specimen.laboratory());
  }
}
