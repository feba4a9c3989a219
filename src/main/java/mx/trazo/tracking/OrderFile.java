package mx.trazo.tracking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CorrectAnticoagulant;
import mx.trazo.custody.WithdrawSamples;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.Viability;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientMatch;
import mx.trazo.processing.WorkItem;
import mx.trazo.reception.RecollectionDecline;
import mx.trazo.result.Report;
import mx.trazo.specimen.PreanalyticNotice;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * Everything that its hospital may read of one order.
 *
 * @param elsewhere what of it stands in another phase
 * @param patient the record that stands for the patient today
 * @param accession the laboratory's number of the case, or null before it was accepted
 * @param containers parents before children, by designation
 * @param notices what is to say about the treatment of its samples
 * @param duplicates records that may be the same person and wait for a decision
 * @param replacedBy orders registered since with a new sample instead of this one
 * @param declines what the hospital said it needs no new sample for
 * @param tests with the work on them, as far as it began
 * @param read what the released reports say something of
 */
public record OrderFile(
    Order order,
    OrderPhase phase,
    List<Elsewhere> elsewhere,
    Patient patient,
    @Nullable String accession,
    List<Node> containers,
    List<PreanalyticNotice> notices,
    List<Duplicate> duplicates,
    List<OrderId> replacedBy,
    List<RecollectionDecline> declines,
    List<Test> tests,
    Set<SpecimenId> read) {
  /** Copies the lists. */
  public OrderFile {
    elsewhere = List.copyOf(elsewhere);
    containers = List.copyOf(containers);
    notices = List.copyOf(notices);
    duplicates = List.copyOf(duplicates);
    replacedBy = List.copyOf(replacedBy);
    declines = List.copyOf(declines);
    tests = List.copyOf(tests);
    read = Set.copyOf(read);
  }

  /** What a test waits for that the laboratory has not begun. */
  public TestWait waiting() {
    return TestWait.of(
        containers.stream().filter(node -> node.specimen().sent()).map(Node::state).toList());
  }

  /** Those whose taking nobody has recorded. */
  public List<Node> uncollected() {
    return containers.stream()
        .filter(node ->
            node.state() == ContainerState.REGISTERED
                && node.specimen().collection().collectedAt() == null)
        .toList();
  }

  /** Tubes at the hospital of which nobody said the anticoagulant. */
  public List<Specimen> lackingAnticoagulant() {
    return containers.stream()
        .filter(node -> CorrectAnticoagulant.isAtHospital(node.state()))
        .map(Node::specimen)
        .filter(Specimen::lacksAnticoagulant)
        .toList();
  }

  /** Tubes at the hospital whose anticoagulant may still be corrected. */
  public List<Specimen> correctable() {
    return containers.stream()
        .filter(node -> CorrectAnticoagulant.isAtHospital(node.state()))
        .map(Node::specimen)
        .filter(one -> one.kind() == ContainerKind.TUBE)
        .filter(one -> one.collection().collectedAt() != null || !one.lacksAnticoagulant())
        .toList();
  }

  /** How many of those travel: people count what they send, not the piece that stays. */
  public int uncollectedSent() {
    return (int) uncollected().stream().filter(node -> node.specimen().sent()).count();
  }

  /** Whether all that travels of it are blocks. */
  public boolean onlyBlocks() {
    return containers.stream()
        .filter(Node::sentByHospital)
        .allMatch(node -> node.specimen().kind() == ContainerKind.BLOCK);
  }

  /** What of its tissue lacks something of the fixation, while nothing has left the hospital. */
  public List<Specimen> toComplete() {
    boolean here =
        containers.stream()
            .allMatch(node ->
                node.state() == ContainerState.REGISTERED
                    || node.state() == ContainerState.COLLECTED
                    || node.state() == ContainerState.PACKED);
    boolean blocks = containers.stream().anyMatch(OrderFile::lackingBlock);
    return here && blocks
        ? containers.stream()
            .map(Node::specimen)
            .filter(one -> one.kind() != ContainerKind.TUBE && one.collection().lacksFixation())
            .toList()
        : List.of();
  }

  private static boolean lackingBlock(Node node) {
    return node.sentByHospital()
        && node.specimen().kind() == ContainerKind.BLOCK
        && node.specimen().collection().lacksFixation();
  }

  /** Whether something of it lies at the hospital, taken and in no box. */
  public boolean toPack() {
    return holds(ContainerState.COLLECTED);
  }

  /** What the hospital may still call off: it travels and has not left. */
  public List<Node> withdrawable() {
    return containers.stream()
        .filter(Node::sentByHospital)
        .filter(node -> WithdrawSamples.isOpenTo(node.state()))
        .toList();
  }

  /** Whether something of it lies in a box that has not left. */
  public boolean packed() {
    return holds(ContainerState.PACKED);
  }

  /** Whether something that the hospital sent reached the laboratory's door. */
  public boolean arrived() {
    return containers.stream()
        .filter(Node::sentByHospital)
        .map(Node::state)
        .anyMatch(state ->
            state.isPastTheDoor()
                || state == ContainerState.ARRIVED
                || state == ContainerState.ON_HOLD
                || state == ContainerState.REJECTED);
  }

  /** What to show of it: once all is reported, the laboratory's own slides say nothing more. */
  public List<Node> shown() {
    return containers.stream()
        .filter(node ->
            phase != OrderPhase.RELEASED || node.sentByHospital() || !node.specimen().sent())
        .toList();
  }

  /** Whether a container's part is done: every test that was asked is reported. */
  public boolean reported(Node node) {
    return phase == OrderPhase.RELEASED && SpecimenJourney.isBenchState(node.state());
  }

  /** Whether all is reported without a word about this container: it was not needed. */
  public boolean unread(Node node) {
    return reported(node) && node.sentByHospital() && !read.contains(node.specimen().id());
  }

  /** The same of the container with this id. */
  public boolean unread(SpecimenId id) {
    return containers.stream()
        .filter(node -> node.specimen().id().equals(id))
        .anyMatch(this::unread);
  }

  /** What the laboratory holds at its door until something about it is settled. */
  public List<Node> held() {
    return containers.stream()
        .filter(node -> node.sentByHospital() && node.state() == ContainerState.ON_HOLD)
        .toList();
  }

  /** Whether nothing that is held waits for the hospital: the laboratory's specialist decides. */
  public boolean heldForLaboratory() {
    return held().stream().allMatch(node -> node.said() != null && node.said().laboratoryDecides());
  }

  /** What the laboratory rejected of it, with what there is instead. */
  public List<Rejection> rejections() {
    Map<Specimen, ContainerState> tree = new LinkedHashMap<>();
    containers.forEach(node -> tree.put(node.specimen(), node.state()));
    return containers.stream()
        .filter(node -> node.sentByHospital() && node.state() == ContainerState.REJECTED)
        .map(node ->
            new Rejection(
                node.specimen(),
                node.said(),
                OtherSamples.of(node.specimen(), tree, phase == OrderPhase.RELEASED),
                declines.stream()
                    .filter(one -> one.rejected().equals(node.specimen().id()))
                    .findFirst()
                    .orElse(null)))
        .toList();
  }

  private boolean holds(ContainerState state) {
    return containers.stream().anyMatch(node -> node.specimen().sent() && node.state() == state);
  }

  /**
   * One container.
   *
   * @param printed how often the hospital printed its label
   * @param outlook whether it would arrive alive if it left now; null when it does not age, has
   *     left or was not collected
   * @param said why it does not go on, or null when it does
   */
  public record Node(
      Specimen specimen,
      ContainerState state,
      int printed,
      @Nullable Viability outlook,
      @Nullable Said said) {
    /** Whether the hospital registered it and it travels. */
    public boolean sentByHospital() {
      return OtherSamples.sentByHospital(specimen);
    }
  }

  /**
   * A rejected container.
   *
   * @param said why, or null when nobody said so
   * @param others what else there is for its tests
   * @param declined that the hospital needs no new sample, or null
   */
  public record Rejection(
      Specimen specimen,
      @Nullable Said said,
      OtherSamples others,
      @Nullable RecollectionDecline declined) {
    /** Whether the patient has to come again. */
    public boolean needsSample() {
      return !others.suffice() && declined == null;
    }
  }

  /**
   * Why a container was held, rejected, missed or not taken.
   *
   * @param reason in the words of the laboratory's catalogue, or a code of ours; null without one
   * @param note what somebody added, or null
   * @param laboratoryDecides whether the reason is one for which a sample can be rejected, so that
   *     the laboratory's specialist has to say what becomes of a held one
   */
  public record Said(
      @Nullable String reason, @Nullable String note, Instant at, boolean laboratoryDecides) {}

  /** Another record that may be the same person. */
  public record Duplicate(PatientMatch match, Patient other) {}

  /**
   * One ordered test.
   *
   * @param work null before the laboratory accepted a sample for it
   * @param report its report when some version of it was released, or null
   */
  public record Test(OrderedTest test, @Nullable WorkItem work, @Nullable Report report) {
    /** When the last released version was, or null. */
    public @Nullable Instant releasedAt() {
      return report == null ? null : report.lastReleasedAt();
    }
  }
}
