package mx.trazo.patient;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Why the patient room says no; sentences stand in {@code i18n/patient_es_MX.properties}. */
public enum PatientRefusal implements RefusalCode {
  /** No given name. */
  GIVEN_NAME_MISSING(RefusalKind.INVALID),
  /** No first surname. */
  FIRST_SURNAME_MISSING(RefusalKind.INVALID),
  /** A name is longer than {0} characters or has characters that names do not have. */
  PATIENT_NAME_UNREADABLE(RefusalKind.INVALID),
  /** No birth date. */
  BIRTHDATE_MISSING(RefusalKind.INVALID),
  /** The birth date is not a date. */
  BIRTHDATE_UNREADABLE(RefusalKind.INVALID),
  /** The birth date lies in the future. */
  BIRTHDATE_IN_FUTURE(RefusalKind.INVALID),
  /** The birth date lies more than {0} years back. */
  BIRTHDATE_TOO_LONG_AGO(RefusalKind.INVALID),
  /** The birth date and the CURP name different days. */
  BIRTHDATE_CONTRADICTS_CURP(RefusalKind.RULE),
  /** No sex. */
  SEX_MISSING(RefusalKind.INVALID),
  /** The sex is none of the words we read. */
  SEX_UNREADABLE(RefusalKind.INVALID),
  /** The CURP has not the form of one. */
  CURP_MALFORMED(RefusalKind.INVALID),
  /** The CURP's last digit does not follow from the others. */
  CURP_CHECK_DIGIT_WRONG(RefusalKind.INVALID),
  /** The NSS has not eleven digits. */
  NSS_MALFORMED(RefusalKind.INVALID),
  /** The NSS's last digit does not follow from the others. */
  NSS_CHECK_DIGIT_WRONG(RefusalKind.INVALID),
  /** A state is none of the 32, nor NE where that is allowed. */
  PATIENT_STATE_UNKNOWN(RefusalKind.INVALID),
  /** A text is longer than {0} characters. */
  PATIENT_TEXT_TOO_LONG(RefusalKind.INVALID),
  /** There is no such patient in the actor's facility. */
  PATIENT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** There is no such possible duplicate in the actor's facility. */
  MATCH_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Somebody already decided about this possible duplicate. */
  MATCH_ALREADY_DECIDED(RefusalKind.CONFLICT),
  /** A record cannot be merged with itself. */
  MERGE_WITH_ITSELF(RefusalKind.RULE),
  /** One of the records is already merged into another. */
  MERGE_ALREADY_DONE(RefusalKind.CONFLICT),
  /** The record is not merged into any other. */
  MERGE_NOT_FOUND(RefusalKind.CONFLICT),
  /** A merge, its undoing and a decision need a reason. */
  PATIENT_REASON_MISSING(RefusalKind.INVALID),
  /** Somebody else changed the record meanwhile. */
  PATIENT_CHANGED_MEANWHILE(RefusalKind.CONFLICT),
  /** The actor's role may not do this to patients. */
  PATIENT_ROLE_MISSING(RefusalKind.FORBIDDEN);

  private final RefusalKind kind;

  PatientRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
