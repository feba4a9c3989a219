package mx.trazo.tracking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.order.Order;
import mx.trazo.patient.Patient;
import mx.trazo.processing.WorkItem;
import mx.trazo.specimen.PreanalyticNotice;
import mx.trazo.specimen.Specimen;

/**
 * One test as the person who reads it needs it: who, what is asked, on what.
 *
 * @param accession the laboratory's number of the case
 * @param subjects the accepted containers that a result may rest on, by designation
 */
public record CaseFile(
    WorkItem work,
    Order order,
    Optional<String> accession,
    Optional<Patient> patient,
    List<Subject> subjects) {
  /** Copies the list. */
  public CaseFile {
    subjects = List.copyOf(subjects);
  }

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
