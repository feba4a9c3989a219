package mx.trazo.network;

/** The physical object that carries a label. */
public enum ContainerKind {
  /** A jar or bag with what was taken from the patient. */
  SPECIMEN,
  /** A cassette with tissue in paraffin. */
  BLOCK,
  /** A glass slide with one section. */
  SLIDE,
  /** A tube with a liquid. */
  TUBE
}
