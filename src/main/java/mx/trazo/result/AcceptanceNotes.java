package mx.trazo.result;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/**
 * The reservations with which a report's containers were accepted: the report has to state them
 * (ISO 15189:2022, 7.2.6).
 */
@Singleton
public class AcceptanceNotes {
  private final ReceptionStore receptions;
  private final SpecimenStore specimens;

  /** Reads decisions and the tree of containers. */
  public AcceptanceNotes(ReceptionStore receptions, SpecimenStore specimens) {
    this.receptions = receptions;
    this.specimens = specimens;
  }

  /** The notes on these containers and on what they were made of, as {@code A1: words}. */
  List<String> about(FacilityScope laboratory, OrderId order, Collection<SpecimenId> subjects) {
    Map<SpecimenId, Specimen> nodes =
        specimens.listOf(laboratory, order).stream()
            .collect(Collectors.toMap(Specimen::id, node -> node));
    Set<SpecimenId> concerned = new HashSet<>();
    for (SpecimenId subject : subjects) {
      Specimen node = nodes.get(subject);
      while (node != null) {
        concerned.add(node.id());
        node = node.parent() == null ? null : nodes.get(node.parent());
      }
    }
    Map<SpecimenId, DecisionRecord> last = new HashMap<>();
    receptions
        .listDecisions(laboratory, order)
        .forEach(decision -> last.put(decision.container(), decision));
    List<String> notes = new ArrayList<>();
    nodes.values().stream()
        .filter(node -> concerned.contains(node.id()))
        .sorted(Comparator.comparing(Specimen::designation))
        .forEach(node -> {
          DecisionRecord decision = last.get(node.id());
          if (decision != null && decision.decision() == ReceptionDecision.ACCEPT_WITH_NOTE) {
            String note = decision.note() == null ? "" : decision.note();
            notes.add(node.designation() + ": " + note.replaceAll("\\s+", " ").strip());
          }
        });
    return notes;
  }

  /** Whether a decision let the container in. */
  static boolean accepted(DecisionRecord decision) {
    return decision.decision() == ReceptionDecision.ACCEPT
        || decision.decision() == ReceptionDecision.ACCEPT_WITH_NOTE;
  }
}
