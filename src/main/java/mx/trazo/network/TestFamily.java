package mx.trazo.network;

/** The technique of a test; it decides which steps and which result form apply. */
public enum TestFamily {
  /** Immunohistochemistry on paraffin sections. */
  IHC,
  /** In situ hybridisation on paraffin sections. */
  ISH,
  /** Flow cytometry on living cells. */
  FLOW;

  /** The kind of container that a result rests on. */
  public ContainerKind readOn() {
    return switch (this) {
      case IHC, ISH -> ContainerKind.BLOCK;
      case FLOW -> ContainerKind.TUBE;
    };
  }
}
