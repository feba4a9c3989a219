package mx.trazo.fhir;

import java.util.Collection;
import mx.trazo.custody.ContainerState;
import mx.trazo.result.OrderStep;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** The codes of an {@link OrderStep}, which have its names; the code is Task.businessStatus. */
enum TaskStep {
  /** The hospital called off all that it had not sent. */
  WITHDRAWN("cancelada", TaskStatus.CANCELLED),
  /** The order is on record. */
  REGISTERED("registrada", TaskStatus.REQUESTED),
  /** No sample could be taken. */
  NOT_COLLECTED("sin-muestra", TaskStatus.FAILED),
  /** What was sent did not come. */
  MISSING("extraviada", TaskStatus.REQUESTED),
  /** The laboratory rejected everything that came. */
  REJECTED("rechazada", TaskStatus.REJECTED),
  /** The sample was taken. */
  COLLECTED("tomada", TaskStatus.REQUESTED),
  /** It is in a box. */
  PACKED("embalada", TaskStatus.REQUESTED),
  /** It is with the carrier. */
  IN_TRANSIT("en-transito", TaskStatus.REQUESTED),
  /** It is at the laboratory's door. */
  ARRIVED("recibida", TaskStatus.RECEIVED),
  /** The laboratory waits for something before it decides. */
  ON_HOLD("en-espera", TaskStatus.RECEIVED),
  /** It passed the laboratory's checks. */
  ACCEPTED("aceptada", TaskStatus.ACCEPTED),
  /** It is being worked on. */
  IN_PROCESS("en-proceso", TaskStatus.INPROGRESS),
  /** It is on the desk of whoever reads it. */
  AT_READING("en-lectura", TaskStatus.INPROGRESS),
  /** The report was released. */
  RELEASED("liberada", TaskStatus.COMPLETED);

  private final String code;
  private final TaskStatus status;

  TaskStep(String code, TaskStatus status) {
    this.code = code;
    this.status = status;
  }

  /** The code of the step in {@link TrazoUris#STEP}. */
  String code() {
    return code;
  }

  /** The status of FHIR that goes with it. */
  TaskStatus status() {
    return status;
  }

  /** The step of an order whose containers stand like this. */
  static TaskStep of(Collection<ContainerState> containers) {
    return valueOf(OrderStep.of(containers).name());
  }
}
