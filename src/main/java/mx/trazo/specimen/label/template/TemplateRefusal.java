package mx.trazo.specimen.label.template;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** What a label template may not be. */
public enum TemplateRefusal implements RefusalCode {
  /** Paper too small or too large; facts: least and most millimetres. */
  LABEL_TEMPLATE_SIZE(RefusalKind.INVALID),
  /** Nothing on it or too much; fact: the most elements. */
  LABEL_TEMPLATE_COUNT(RefusalKind.INVALID),
  /** A number of an element is out of range; fact: which element, from 1. */
  LABEL_TEMPLATE_VALUE(RefusalKind.INVALID),
  /** An element leaves the paper; fact: which element, from 1. */
  LABEL_TEMPLATE_OUTSIDE(RefusalKind.RULE),
  /** Something stands in a symbol or its quiet zone; facts: which two elements, from 1. */
  LABEL_TEMPLATE_OVERLAP(RefusalKind.RULE),
  /** Every label carries a DataMatrix. */
  LABEL_TEMPLATE_NO_MATRIX(RefusalKind.RULE),
  /** Every label carries the name. */
  LABEL_TEMPLATE_NO_NAME(RefusalKind.RULE),
  /** Every label carries a second identifier of the person. */
  LABEL_TEMPLATE_NO_SECOND(RefusalKind.RULE),
  /** Every label carries its number in digits, for when the symbol is damaged. */
  LABEL_TEMPLATE_NO_CODE(RefusalKind.RULE),
  /** A copy says that it is one. */
  LABEL_TEMPLATE_NO_MARK(RefusalKind.RULE),
  /** Somebody kept another version meanwhile. */
  LABEL_TEMPLATE_CHANGED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  TemplateRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
