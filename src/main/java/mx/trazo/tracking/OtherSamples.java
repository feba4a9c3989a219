package mx.trazo.tracking;

import java.util.List;
import java.util.Map;
import mx.trazo.custody.ContainerState;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.Specimen;

/**
 * What the hospital sent for the same tests besides a container that was rejected, as far as it
 * makes a new sample needless.
 *
 * @param designations which ones, in order
 */
public record OtherSamples(Standing standing, List<String> designations) {
  /** Copies the list. */
  public OtherSamples {
    designations = List.copyOf(designations);
  }

  /** How far the others came. */
  public enum Standing {
    /** None passed the laboratory's checks. */
    NONE,
    /** They are being worked on. */
    IN_WORK,
    /** All that was asked is reported. */
    REPORTED
  }

  /** Whether the tests go on, or are done, without a new sample. */
  public boolean suffice() {
    return standing != Standing.NONE;
  }

  /**
   * What there is besides a rejected container.
   *
   * @param tree the containers of its order, with their states
   * @param reported whether every test of the order has a released report
   */
  static OtherSamples of(Specimen rejected, Map<Specimen, ContainerState> tree, boolean reported) {
    List<String> serving =
        tree.entrySet().stream()
            .filter(one ->
                sentByHospital(one.getKey())
                    && liquid(one.getKey()) == liquid(rejected)
                    && (reported ? one.getValue().isPastTheDoor() : inWork(one.getValue())))
            .map(one -> one.getKey().designation())
            .sorted()
            .toList();
    if (serving.isEmpty()) {
      return new OtherSamples(Standing.NONE, serving);
    }
    return new OtherSamples(reported ? Standing.REPORTED : Standing.IN_WORK, serving);
  }

  /** Whether a container travels and was registered by the hospital; slides cut later were not. */
  static boolean sentByHospital(Specimen specimen) {
    return specimen.sent() && specimen.facility().equals(specimen.origin());
  }

  private static boolean liquid(Specimen specimen) {
    return specimen.kind() == ContainerKind.TUBE;
  }

  private static boolean inWork(ContainerState state) {
    return state == ContainerState.ACCEPTED
        || state == ContainerState.IN_PROCESS
        || state == ContainerState.AT_READING
        || state == ContainerState.ARCHIVED;
  }
}
