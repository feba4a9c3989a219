package mx.trazo.order;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to take an order. */
public enum OrderRefusal implements RefusalCode {
  /** No test was asked for. */
  ORDER_WITHOUT_TEST(RefusalKind.INVALID),
  /** The same test twice; fact: its code. */
  TEST_ASKED_TWICE(RefusalKind.INVALID),
  /** CIE-10 code malformed; fact: the code. */
  DIAGNOSIS_CODE_MALFORMED(RefusalKind.INVALID),
  /** BI-RADS category unknown; fact: what was written. */
  BIRADS_UNKNOWN(RefusalKind.INVALID),
  /** A text is missing or too long; fact: the field. */
  ORDER_FIELD_WRONG(RefusalKind.INVALID),
  /** The sender's key was used before for another request; fact: the key. */
  ORDER_KEY_REUSED(RefusalKind.RULE),
  /** The order to be replaced is unknown to this hospital. */
  REPLACED_ORDER_UNKNOWN(RefusalKind.NOT_FOUND);

  private final RefusalKind kind;

  OrderRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
