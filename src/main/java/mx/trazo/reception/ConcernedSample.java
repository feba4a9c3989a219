package mx.trazo.reception;

import mx.trazo.network.ContainerKind;

/** Which samples a reason can be about. */
public enum ConcernedSample {
  /** All of them. */
  ANY,
  /** Blood and marrow in a tube. */
  FLUID,
  /** Tissue in paraffin: blocks and slides. */
  EMBEDDED;

  /** Whether a reason about these may be given for such a container. */
  public boolean covers(ContainerKind kind) {
    return switch (this) {
      case ANY -> true;
      case FLUID -> kind == ContainerKind.SPECIMEN;
      case EMBEDDED -> kind != ContainerKind.SPECIMEN;
    };
  }
}
