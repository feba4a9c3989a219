package mx.trazo.specimen;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to register a referral's samples. */
public enum SpecimenRefusal implements RefusalCode {
  /** The order comes without any sample. */
  REFERRAL_WITHOUT_SPECIMEN(RefusalKind.INVALID),
  /** More containers than one order may have; fact: the limit. */
  TOO_MANY_CONTAINERS(RefusalKind.INVALID),
  /** There is no such specimen form; fact: its code. */
  FORM_UNKNOWN(RefusalKind.INVALID),
  /** No test of the order can be done on any of its samples; fact: the test. */
  FORM_NOT_FOR_TEST(RefusalKind.RULE),
  /** There is no such test, or it is not offered any more; fact: its code. */
  TEST_NOT_OFFERED(RefusalKind.INVALID),
  /** A form cannot be made out of its parent; facts: child, parent. */
  PARENT_IMPOSSIBLE(RefusalKind.INVALID),
  /** Two times contradict each other; facts: the earlier by nature, the later by nature. */
  TIMES_CONTRADICT(RefusalKind.INVALID),
  /** Said to have been collected in the future. */
  COLLECTED_IN_THE_FUTURE(RefusalKind.INVALID),
  /** Said to have been fixed in the future; fact: the field. */
  FIXED_IN_THE_FUTURE(RefusalKind.INVALID),
  /** A value of the sample is outside what can be; fact: the field. */
  SPECIMEN_FIELD_WRONG(RefusalKind.INVALID),
  /** The laboratory named is not a laboratory of the network. */
  LABORATORY_UNKNOWN(RefusalKind.INVALID),
  /** The number on the container was not allotted to this hospital, or is in use; fact: it. */
  LABEL_NOT_AVAILABLE(RefusalKind.CONFLICT),
  /** There is no such sample for this facility. */
  SPECIMEN_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The collection was already recorded; fact: the sample's number. */
  ALREADY_COLLECTED(RefusalKind.CONFLICT),
  /** The tube has left its hospital, its anticoagulant stays as it is; fact: its number. */
  ANTICOAGULANT_SETTLED(RefusalKind.CONFLICT),
  /** Slides can only be cut out of a block; fact: what it is. */
  NOT_A_BLOCK(RefusalKind.RULE);

  private final RefusalKind kind;

  SpecimenRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
