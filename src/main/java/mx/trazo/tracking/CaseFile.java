package mx.trazo.tracking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.order.Order;
import mx.trazo.patient.Patient;
import mx.trazo.processing.WorkItem;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.specimen.PreanalyticNotice;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * One test as the person who reads it needs it: who, what is asked, on what.
 *
 * @param accession the laboratory's number of the case
 * @param subjects the accepted containers that a result may rest on, by designation
 * @param rejected containers of the same kind that the laboratory rejected, by designation
 * @param instead what comes in the place of those
 */
public record CaseFile(
    WorkItem work,
    Order order,
    Optional<String> accession,
    Optional<Patient> patient,
    List<Subject> subjects,
    List<Rejected> rejected,
    Instead instead) {
  /** Copies the lists. */
  public CaseFile {
    subjects = List.copyOf(subjects);
    rejected = List.copyOf(rejected);
  }

  /** What comes in the place of a rejected container; the first that fits is said. */
  public enum Instead {
    /** The hospital registered a new order for a new sample. */
    REPLACED,
    /** Another container of the order lies at the laboratory, undecided. */
    AT_DOOR,
    /** Another container of the order is at the hospital or on its way. */
    EXPECTED,
    /** Nothing that anybody knows of. */
    NOTHING
  }

  /**
   * A container that no result can rest on.
   *
   * @param decision why, or null when nobody wrote it down
   * @param reason in the words of the catalogue, or null
   */
  public record Rejected(
      Specimen specimen, @Nullable DecisionRecord decision, @Nullable String reason) {}

  /**
   * One container.
   *
   * @param notes what it was accepted with
   * @param notices what has to be told of its treatment before it came
   */
  public record Subject(
      Specimen specimen, ContainerState state, List<String> notes, Set<PreanalyticNotice> notices) {
    /** Copies the notes. */
    public Subject {
      notes = List.copyOf(notes);
    }
  }
}
