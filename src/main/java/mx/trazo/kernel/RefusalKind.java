package mx.trazo.kernel;

/** What sort of "no" a refusal is; the edge turns it into an HTTP status and a FHIR issue type. */
public enum RefusalKind {
  /** The request contradicts a rule (HTTP 422, FHIR business-rule). */
  RULE,
  /** A value is missing or malformed (HTTP 400, FHIR invalid). */
  INVALID,
  /** There is no such thing, or it belongs to somebody else (HTTP 404, FHIR not-found). */
  NOT_FOUND,
  /** Somebody was faster, or it was already done (HTTP 409, FHIR conflict). */
  CONFLICT,
  /** The actor's role does not allow it (HTTP 403, FHIR forbidden). */
  FORBIDDEN,
  /** Too much at once (HTTP 429, FHIR throttled). */
  THROTTLED
}
