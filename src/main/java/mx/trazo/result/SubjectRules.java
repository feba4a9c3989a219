package mx.trazo.result;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/** On which containers values may rest: those of the order that the laboratory accepted. */
final class SubjectRules {
  private SubjectRules() {}

  /**
   * Whether each container is of the order, came as something that was accepted, and neither it nor
   * what it was made of was rejected.
   *
   * @param rejected containers that the laboratory's door ever rejected, whatever happened to them
   *     afterwards: a rejected one may have been archived or destroyed
   */
  static Optional<Refusal> check(
      Collection<SpecimenId> subjects,
      List<Specimen> tree,
      List<CustodyState> custody,
      Set<SpecimenId> rejected) {
    Map<SpecimenId, Specimen> nodes =
        tree.stream().collect(Collectors.toMap(Specimen::id, Function.identity()));
    Map<SpecimenId, ContainerState> states =
        custody.stream()
            .collect(Collectors.toMap(state -> state.container().id(), CustodyState::state));
    for (SpecimenId subject : subjects) {
      Optional<Refusal> wrong = checkOne(nodes.get(subject), subject, nodes, states, rejected);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> checkOne(
      @Nullable Specimen subject,
      SpecimenId id,
      Map<SpecimenId, Specimen> nodes,
      Map<SpecimenId, ContainerState> states,
      Set<SpecimenId> rejected) {
    if (subject == null) {
      return Optional.of(Refusal.of(ResultRefusal.RESULT_SUBJECT_UNKNOWN, id.value()));
    }
    Specimen node = subject;
    while (node != null) {
      if (states.get(node.id()) == ContainerState.REJECTED || rejected.contains(node.id())) {
        return Optional.of(Refusal.of(ResultRefusal.CONTAINER_REJECTED, node.label().text()));
      }
      node = parentOf(node, nodes);
    }
    ContainerState state = states.get(cameAs(subject, nodes).id());
    return state != null && state.isPastTheDoor()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ResultRefusal.RESULT_SUBJECT_NOT_ACCEPTED, subject.label().text()));
  }

  /**
   * What the hospital sent: slides cut at the laboratory are as good as their block, but a block is
   * not accepted because the specimen it came from was.
   */
  private static Specimen cameAs(Specimen subject, Map<SpecimenId, Specimen> nodes) {
    Specimen node = subject;
    Specimen parent = parentOf(node, nodes);
    while (parent != null && node.facility().equals(node.laboratory())) {
      node = parent;
      parent = parentOf(node, nodes);
    }
    return node;
  }

  private static @Nullable Specimen parentOf(Specimen node, Map<SpecimenId, Specimen> nodes) {
    return node.parent() == null ? null : nodes.get(node.parent());
  }
}
