package mx.trazo.fhir;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/**
 * Why the exchange says no before any room is asked. Each has its HTTP status and the code of a
 * FHIR issue (value set issue-type of R4).
 */
public enum FhirRefusal implements RefusalCode {
  /** Nothing but blanks was sent where a resource is needed. */
  FHIR_BODY_EMPTY(400, "required"),
  /** Fact 0: the limit in bytes. */
  FHIR_BODY_TOO_LARGE(413, "too-long"),
  /** The body is compressed; fact 0: how. */
  FHIR_BODY_ENCODED(415, "not-supported"),
  /** Fact 0: the media type that came. */
  FHIR_MEDIA_TYPE(415, "not-supported"),
  /** Fact 0: the charset that came; only UTF-8 is read. */
  FHIR_CHARSET(415, "not-supported"),
  /** The body is XML. */
  FHIR_XML(415, "not-supported"),
  /** The body starts with a byte order mark. */
  FHIR_BYTE_ORDER_MARK(400, "structure"),
  /** Fact 0: the position of the first byte that is not UTF-8. */
  FHIR_BAD_UTF8(400, "structure"),
  /** A NUL, a control or a text-direction character, or half a surrogate pair; fact 0: which. */
  FHIR_FORBIDDEN_CHARACTER(400, "invalid"),
  /** Facts 0 and 1: line and column of the fault. */
  FHIR_NOT_JSON(400, "structure"),
  /** Something follows the resource. */
  FHIR_TRAILING_CONTENT(400, "structure"),
  /** The JSON is not an object with a resourceType. */
  FHIR_NOT_A_RESOURCE(400, "structure"),
  /** Fact 0: the deepest nesting allowed. */
  FHIR_TOO_DEEP(400, "too-costly"),
  /** Fact 0: the number of JSON tokens allowed. */
  FHIR_TOO_MANY_TOKENS(400, "too-costly"),
  /** Fact 0: the number of bundle entries allowed. */
  FHIR_TOO_MANY_ENTRIES(400, "too-costly"),
  /** Fact 0: the number of characters a number may have. */
  FHIR_NUMBER_TOO_LONG(400, "value"),
  /** Fact 0: the largest exponent, either sign. */
  FHIR_EXPONENT_TOO_LARGE(400, "value"),
  /** Fact 0: the number of characters a text may have. */
  FHIR_STRING_TOO_LONG(400, "too-long"),
  /** Fact 0: the name that stands twice in one object. */
  FHIR_DUPLICATE_KEY(400, "structure"),
  /** HAPI's parser refused the resource; fact 0: its words. */
  FHIR_UNREADABLE(400, "structure"),
  /** The query has a malformed escape, too many parameters, or one that is not offered. */
  FHIR_BAD_QUERY(400, "invalid"),
  /** A parameter that is not offered here; fact 0: its name. */
  FHIR_PARAMETER_UNKNOWN(400, "not-supported"),
  /** A parameter with a value that cannot be; facts 0 and 1: its name, what is expected. */
  FHIR_PARAMETER_VALUE(400, "value"),
  /** A search that nothing limits; fact 0: parameters of which one is needed. */
  FHIR_PARAMETER_NEEDED(400, "required"),
  /** A transaction was posted to /Bundle. */
  FHIR_POST_TO_BASE(400, "not-supported"),
  /** The bundle is not a transaction; fact 0: what it is. */
  FHIR_BUNDLE_TYPE(400, "not-supported"),
  /** An entry has no resource. */
  FHIR_ENTRY_EMPTY(400, "required"),
  /** An entry asks for something other than a creation; fact 0: the method. */
  FHIR_ENTRY_METHOD(400, "not-supported"),
  /** The address of an entry is not that of its type; fact 0: the type. */
  FHIR_ENTRY_URL(400, "invalid"),
  /** An entry is of a type that has no place in an order; fact 0: the type. */
  FHIR_ENTRY_TYPE(400, "not-supported"),
  /** Two entries have the same fullUrl. */
  FHIR_FULL_URL_TWICE(400, "duplicate"),
  /** A condition that is not the identifier of the entry itself. */
  FHIR_CONDITION(400, "invalid"),
  /** A condition that several resources meet; fact 0: how many. */
  FHIR_CONDITION_AMBIGUOUS(412, "multiple-matches"),
  /** An entry of a batch that asks for nothing that can be done there. */
  FHIR_BATCH_ENTRY(400, "invalid"),
  /** An extension that has neither a value nor parts. */
  FHIR_EXTENSION_EMPTY(400, "structure"),
  /** A reference that leads to no entry of the right type; fact 0: the type. */
  FHIR_REFERENCE(400, "not-found"),
  /** A modifier extension, which would change the meaning of what is understood. */
  FHIR_MODIFIER(422, "extension"),
  /** An extension that may stand once stands twice; fact 0: its URL. */
  FHIR_EXTENSION_TWICE(400, "structure"),
  /** An element that is needed is missing; fact 0: its name. */
  FHIR_ELEMENT_MISSING(400, "required"),
  /** An element has a value that cannot be; facts 0 and 1: its name, what is expected. */
  FHIR_ELEMENT_WRONG(400, "value"),
  /** A filter that a topic does not have; facts 0 and 1: the filter, those that it has. */
  FHIR_FILTER(422, "not-supported"),
  /** An object, list or text with nothing in it. */
  FHIR_EMPTY_VALUE(400, "structure"),
  /** Something else than an object in a list of extensions. */
  FHIR_EXTENSION_NOT_OBJECT(400, "structure"),
  /** Fewer of an element than a profile asks; facts 0 and 1: the profile, how many at least. */
  FHIR_PROFILE_FEW(422, "required"),
  /** More of an element than a profile allows; facts 0 and 1: the profile, how many at most. */
  FHIR_PROFILE_MANY(422, "structure"),
  /** Another value than a profile prescribes; facts 0 and 1: the profile, the value. */
  FHIR_PROFILE_VALUE(422, "value"),
  /** Another type of value than a profile allows; facts 0 and 1: the profile, the types. */
  FHIR_PROFILE_TYPE(422, "value"),
  /** A code from elsewhere; facts 0 and 1: the profile, the list of codes. */
  FHIR_PROFILE_CODE(422, "code-invalid"),
  /** None of the parts that a profile allows; facts 0 and 1: the profile, those parts. */
  FHIR_PROFILE_STRAY(422, "structure"),
  /** An address that is not absolute; facts 0 and 1: the profile, what stands there. */
  FHIR_PROFILE_ADDRESS(422, "value"),
  /** A reference in no known form; facts 0 and 1: the profile, what stands there. */
  FHIR_PROFILE_REFERENCE(422, "value"),
  /** Two parts with one name; facts 0 and 1: the profile, the name. */
  FHIR_PROFILE_TWICE(422, "duplicate"),
  /** A rule of a profile; facts 0 to 3: the profile, the key, the rule in Spanish, in English. */
  FHIR_PROFILE_RULE(422, "invariant"),
  /** More than two surnames and nothing says which is which. */
  FHIR_SURNAMES(400, "incomplete"),
  /** An order has not exactly one patient, or no request, or no specimen; fact 0: the type. */
  FHIR_ORDER_SHAPE(422, "business-rule"),
  /** The requests of one order differ in what they must share; fact 0: the element. */
  FHIR_ORDER_MIXED(422, "business-rule"),
  /** Specimens are parents of each other. */
  FHIR_PARENT_LOOP(422, "business-rule"),
  /** What is imported belongs to another facility; facts 0 and 1: whose it is, who imports. */
  FHIR_IMPORT_OTHER_FACILITY(422, "business-rule"),
  /** A facility that this node does not have; facts 0 and 1: its code, its name as sent. */
  FHIR_FACILITY_UNKNOWN(422, "not-found"),
  /** It was imported before and now says something else. */
  FHIR_IMPORT_CHANGED(409, "conflict"),
  /** The request cannot be understood for another reason. */
  FHIR_BAD_REQUEST(400, "invalid"),
  /** No account is signed in. */
  FHIR_SIGN_IN(401, "login"),
  /** The account's role does not allow this. */
  FHIR_ROLE(403, "forbidden"),
  /** No such resource for this account. */
  FHIR_NOT_FOUND(404, "not-found"),
  /** No such resource type or operation here; fact 0: the path. */
  FHIR_UNKNOWN_PATH(404, "not-found"),
  /** Facts 0 and 1: the method that came and the methods allowed. */
  FHIR_METHOD(405, "not-supported"),
  /** The client wants something other than JSON of FHIR R4. */
  FHIR_NOT_ACCEPTABLE(406, "not-supported"),
  /** A condition of the request does not hold. */
  FHIR_PRECONDITION(412, "conflict"),
  /** A profile that is not published here; fact 0: its address. */
  FHIR_PROFILE_UNKNOWN(400, "not-found"),
  /** Too many requests. */
  FHIR_THROTTLED(429, "throttled"),
  /** A defect of ours; fact 0: the number under which it was logged. */
  FHIR_DEFECT(500, "exception"),
  /** The exchange is not ready yet. */
  FHIR_STARTING(503, "transient");

  private final int status;
  private final String issue;

  FhirRefusal(int status, String issue) {
    this.status = status;
    this.issue = issue;
  }

  @Override
  public RefusalKind kind() {
    return switch (status) {
      case 401, 403 -> RefusalKind.FORBIDDEN;
      case 404 -> RefusalKind.NOT_FOUND;
      case 409, 412 -> RefusalKind.CONFLICT;
      case 429 -> RefusalKind.THROTTLED;
      default -> RefusalKind.INVALID;
    };
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** The code of the FHIR issue, from http://hl7.org/fhir/issue-type. */
  public String issue() {
    return issue;
  }
}
