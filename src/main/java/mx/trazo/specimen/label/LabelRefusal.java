package mx.trazo.specimen.label;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** The ways in which labels say no. */
public enum LabelRefusal implements RefusalCode {
  /** Twelve digits whose check digit is wrong; fact: what was read. */
  LABEL_DAMAGED(RefusalKind.INVALID),
  /** Nothing was read. */
  LABEL_EMPTY(RefusalKind.INVALID),
  /** Digits missing or too many; fact: what was read. */
  LABEL_LENGTH(RefusalKind.INVALID),
  /** The same code twice in one reading; fact: what was read. */
  LABEL_DOUBLED(RefusalKind.INVALID),
  /** The scanner speaks another keyboard layout; fact: what was read. */
  LABEL_KEYBOARD(RefusalKind.INVALID),
  /** Too many characters; fact: the beginning of what was read. */
  LABEL_TOO_LONG(RefusalKind.INVALID),
  /** A control sheet of another version; fact: what was read. */
  LABEL_UNKNOWN_ORDER(RefusalKind.INVALID),
  /** A barcode of another system; fact: what was read, shortened. */
  LABEL_FOREIGN(RefusalKind.INVALID),
  /** A block of numbers of a size we do not give; facts: smallest, largest. */
  LABEL_BLOCK_SIZE(RefusalKind.INVALID),
  /** The numbers of the year are used up; fact: the year's two digits. */
  LABEL_BLOCK_EXHAUSTED(RefusalKind.CONFLICT),
  /** A second print needs a reason. */
  LABEL_REPRINT_REASON(RefusalKind.INVALID),
  /** Nothing, or too much, to print at once; fact: the largest number of labels. */
  LABEL_PRINT_COUNT(RefusalKind.INVALID);

  private final RefusalKind kind;

  LabelRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
