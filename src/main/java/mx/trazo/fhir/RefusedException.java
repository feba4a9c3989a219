package mx.trazo.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import mx.trazo.kernel.Refusal;

/** Carries refusals out of HAPI's call, so that they are answered as an OperationOutcome. */
public final class RefusedException extends BaseServerResponseException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never written anywhere
  private final List<FhirIssue> issues;

  /** Refuses for the reasons given; there is at least one. */
  public RefusedException(List<FhirIssue> issues) {
    super(OutcomeWriter.status(issues), issues.getFirst().refusal().code().name());
    this.issues = List.copyOf(issues);
  }

  /** Refuses for one reason about one element. */
  public static RefusedException of(Refusal refusal, String element) {
    return new RefusedException(List.of(new FhirIssue(refusal, element)));
  }

  /** Answers like a resource that never existed, whatever the truth is. */
  public static RefusedException notFound() {
    return of(Refusal.of(FhirRefusal.FHIR_NOT_FOUND), "");
  }

  /** The reasons. */
  public List<FhirIssue> issues() {
    return issues;
  }
}
