package mx.trazo.reception;

import mx.trazo.network.ContainerKind;

/** Which samples a reason can be about. */
public enum ConcernedSample {
  /** All of them. */
  ANY,
  /** Blood and marrow in a tube. */
  FLUID,
  /** Tissue, in paraffin or on the way there. */
  EMBEDDED;

  /** Whether a reason about these may be given for such a container. */
  public boolean covers(ContainerKind kind) {
    return switch (this) {
      case ANY -> true;
      case FLUID -> kind == ContainerKind.TUBE;
      case EMBEDDED -> kind != ContainerKind.TUBE;
    };
  }
}
