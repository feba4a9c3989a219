package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.order.Priority;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.result.MarkerCodes;
import mx.trazo.result.Report;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;

/** How far one test of an order is, as a Task. */
@Singleton
public class TaskTranslator {
  private final Organizations organizations;

  /** Facilities are named by their codes. */
  public TaskTranslator(Organizations organizations) {
    this.organizations = organizations;
  }

  /**
   * The task of a test.
   *
   * @param sent the containers of the order that travel, in the states their custody says
   * @param rejection the reason of the last rejection, if anything was rejected
   * @param released the report of the test, when a version of it was released
   * @param due when the result was promised, if it was and the clock has begun
   */
  public Task write(
      Order order,
      OrderedTest test,
      List<CustodyState> sent,
      Optional<ReceptionReason> rejection,
      Optional<Report> released,
      Optional<Instant> due) {
    TaskStep step =
        released.isPresent()
            ? TaskStep.RELEASED
            : TaskStep.of(sent.stream().map(CustodyState::state).toList());
    String id = FhirIds.ofTest(order.id(), test.id());
    var task = new Task();
    task.setId(id);
    task.setIntent(TaskIntent.ORDER);
    task.setStatus(step.status());
    task.getBusinessStatus().addCoding().setSystem(TrazoUris.STEP).setCode(step.code());
    if (sent.stream().anyMatch(state -> state.state() == ContainerState.REJECTED)) {
      rejection.ifPresent(reason -> why(task, reason));
    }
    task.setPriority(
        order.request().priority() == Priority.URGENT ? TaskPriority.URGENT : TaskPriority.ROUTINE);
    task.getCode().addCoding().setSystem(TrazoUris.TASK_CODE).setCode("fulfill");
    task.setFocus(new Reference("ServiceRequest/" + id));
    task.setFor(new Reference("Patient/" + order.patient().value()));
    task.setAuthoredOnElement(new DateTimeType(FhirIds.millis(order.registeredAt())));
    // a collection may have happened before the order was written down
    Instant moved =
        Stream.concat(
                Stream.of(order.registeredAt()), sent.stream().map(CustodyState::lastOccurredAt))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Instant issued = released.map(Report::lastReleasedAt).orElse(null);
    moved = issued != null && issued.isAfter(moved) ? issued : moved;
    task.setLastModifiedElement(new DateTimeType(FhirIds.millis(moved)));
    task.setRequester(organizations.of(order.facility(), order.registeredAt()));
    task.setOwner(organizations.of(order.request().laboratory(), order.registeredAt()));
    released.ifPresent(report -> output(task, report));
    due.ifPresent(end ->
        task.getRestriction().getPeriod().setEndElement(new DateTimeType(FhirIds.millis(end))));
    return task;
  }

  private static void output(Task task, Report report) {
    var output = task.addOutput();
    output
        .getType()
        .addCoding()
        .setSystem(TrazoUris.LOINC)
        .setCode(MarkerCodes.of(report.kind()).code());
    output.setValue(new Reference("DiagnosticReport/" + report.id().value()));
  }

  private static void why(Task task, ReceptionReason reason) {
    task.getStatusReason()
        .setText(reason.name())
        .addCoding()
        .setSystem(TrazoUris.RECEPTION_REASON)
        .setCode(reason.code());
    if (reason.hl7Code() != null) {
      task.getStatusReason()
          .addCoding()
          .setSystem(TrazoUris.V2_REJECTION)
          .setCode(reason.hl7Code());
    }
  }
}
