package mx.trazo.specimen.label;

/** What a block of numbers is for. */
public enum LabelKind {
  /** Specimens, blocks, slides and tubes. */
  SPECIMEN(200),
  /** Boxes between facilities. */
  BOX(20),
  /** Racks and places inside a laboratory. */
  RACK(20),
  /** Badges of people. */
  USER(20);

  private final int blockSize;

  LabelKind(int blockSize) {
    this.blockSize = blockSize;
  }

  /** How many numbers a facility gets at a time when nobody says otherwise. */
  public int blockSize() {
    return blockSize;
  }
}
