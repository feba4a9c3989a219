package mx.trazo.result;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to enter, verify, release or amend. */
public enum ResultRefusal implements RefusalCode {
  /** The laboratory has no work on such a test. */
  RESULT_ORDER_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Tests of this kind have no structured values; fact: code of the test. */
  RESULT_TEST_UNSUPPORTED(RefusalKind.RULE),
  /** The values belong to another test; fact: code of the test. */
  RESULT_KIND_MISMATCH(RefusalKind.INVALID),
  /** Only specialists of the laboratory enter, verify, release and amend. */
  RESULT_FORBIDDEN(RefusalKind.FORBIDDEN),
  /** Verifying, releasing and amending ask for a session that was opened with a password. */
  RESULT_NEEDS_PASSWORD(RefusalKind.FORBIDDEN),
  /** Whoever signs needs a professional licence on the account. */
  RESULT_CEDULA_MISSING(RefusalKind.RULE),
  /** A block or tube is not of this order; fact: its id. */
  RESULT_SUBJECT_UNKNOWN(RefusalKind.INVALID),
  /** The laboratory has not accepted the container; fact: its number. */
  RESULT_SUBJECT_NOT_ACCEPTED(RefusalKind.RULE),
  /** A rejected container never reaches a released report; fact: its number. */
  CONTAINER_REJECTED(RefusalKind.RULE),
  /** A field has to be filled in first; fact: the field, as {@code ER.PERCENT}. */
  RESULT_INCOMPLETE(RefusalKind.RULE),
  /** Fields contradict one another; facts: the field, the {@link FaultRule}. */
  RESULT_CONTRADICTORY(RefusalKind.INVALID),
  /** Somebody else saved meanwhile. */
  RESULT_STALE(RefusalKind.CONFLICT),
  /** Nobody has entered anything for this test. */
  RESULT_NOT_FOUND(RefusalKind.NOT_FOUND),
  /** Nobody has verified the values. */
  RELEASE_WITHOUT_VERIFICATION(RefusalKind.RULE),
  /** The one who releases entered or verified. */
  SAME_PERSON_RELEASES(RefusalKind.RULE),
  /** The values were verified before; fact: when. */
  ALREADY_VERIFIED(RefusalKind.CONFLICT),
  /** The report was released before; fact: when. */
  ALREADY_RELEASED(RefusalKind.CONFLICT),
  /** Only what was released is amended. */
  NOT_RELEASED_YET(RefusalKind.RULE),
  /** There is an amendment that nobody has released yet. */
  AMENDMENT_UNDERWAY(RefusalKind.CONFLICT),
  /** Only a version that was begun after a release, and not released, is given up. */
  NO_AMENDMENT_UNDERWAY(RefusalKind.CONFLICT),
  /** An amendment says why. */
  AMENDMENT_REASON_MISSING(RefusalKind.INVALID),
  /** A report released elsewhere whose values cannot be put together; fact: what is wrong. */
  RESULT_ROWS_WRONG(RefusalKind.INVALID),
  /** A report released elsewhere whose steps are not in the order of their times. */
  RESULT_TIMES_CONTRADICT(RefusalKind.INVALID),
  /** A report released elsewhere whose file is no PDF, or is not the one its hash speaks of. */
  RESULT_FILE_WRONG(RefusalKind.INVALID),
  /** A report released elsewhere under a code that a report here has; fact: the code. */
  REPORT_CODE_TAKEN(RefusalKind.CONFLICT),
  /** No report of the network has this code. */
  REPORT_CODE_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The code's check character does not fit. */
  REPORT_CODE_DAMAGED(RefusalKind.INVALID);

  private final RefusalKind kind;

  ResultRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
