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
   * Whether each container is of the order, was accepted itself or through what it was made of, and
   * neither it nor what it was made of was rejected.
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
    boolean accepted = false;
    Specimen node = subject;
    while (node != null) {
      ContainerState state = states.get(node.id());
      if (state == ContainerState.REJECTED || rejected.contains(node.id())) {
        return Optional.of(Refusal.of(ResultRefusal.CONTAINER_REJECTED, node.label().text()));
      }
      accepted |= state != null && passed(state);
      node = node.parent() == null ? null : nodes.get(node.parent());
    }
    return accepted
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ResultRefusal.RESULT_SUBJECT_NOT_ACCEPTED, subject.label().text()));
  }

  private static boolean passed(ContainerState state) {
    return switch (state) {
      case ACCEPTED, IN_PROCESS, AT_READING, ARCHIVED, DISPOSED -> true;
      case REGISTERED,
          COLLECTED,
          NOT_COLLECTED,
          PACKED,
          IN_TRANSIT,
          MISSING,
          ARRIVED,
          ON_HOLD,
          REJECTED ->
          false;
    };
  }
}
