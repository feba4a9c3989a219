package mx.trazo.network;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Why the network says no; sentences stand in {@code i18n/network_es_MX.properties}. */
public enum NetworkRefusal implements RefusalCode {
  /** No agreement lets the facility {0} send to the laboratory {1}. */
  NO_AGREEMENT_FOR_FACILITY(RefusalKind.RULE),
  /** The agreement {0} does not hold in the state {1}. */
  AGREEMENT_OUTSIDE_TERRITORY(RefusalKind.RULE),
  /** The agreement {0} does not cover the tests {1}. */
  AGREEMENT_DOES_NOT_COVER_TEST(RefusalKind.RULE),
  /** The agreement {0} is not in force yet and refuses orders until then. */
  AGREEMENT_NOT_YET_IN_FORCE(RefusalKind.RULE),
  /** The agreement {0} ended on {1} and refuses orders since. */
  AGREEMENT_EXPIRED(RefusalKind.RULE),
  /** Another agreement took the place of {0}. */
  AGREEMENT_REPLACED(RefusalKind.RULE),
  /** There is no such agreement. */
  AGREEMENT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Somebody else changed the agreement {0} meanwhile. */
  AGREEMENT_CHANGED_MEANWHILE(RefusalKind.CONFLICT),
  /** The agreement would end on {1}, before it begins on {0}. */
  AGREEMENT_DATES_CROSSED(RefusalKind.INVALID),
  /** A change of an agreement needs a reason of up to 400 characters. */
  AGREEMENT_REASON_MISSING(RefusalKind.INVALID),
  /** There is no facility with the code {0}. */
  FACILITY_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The field {0} of a facility is missing or too long. */
  FACILITY_FIELD_INVALID(RefusalKind.INVALID),
  /** Another facility already has the code {0}. */
  FACILITY_CODE_TAKEN(RefusalKind.CONFLICT),
  /** {0} has not the form of a CLUES. */
  CLUES_MALFORMED(RefusalKind.INVALID),
  /** There is no institution with the code {0}. */
  INSTITUTION_UNKNOWN(RefusalKind.NOT_FOUND),
  /** There is no test with the code {0}. */
  TEST_UNKNOWN(RefusalKind.INVALID),
  /** There is no specimen form with the code {0}. */
  SPECIMEN_FORM_UNKNOWN(RefusalKind.INVALID),
  /** The actor's role may not change the network. */
  NETWORK_ROLE_MISSING(RefusalKind.FORBIDDEN);

  private final RefusalKind kind;

  NetworkRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
