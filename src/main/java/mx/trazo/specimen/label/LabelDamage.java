package mx.trazo.specimen.label;

/** Why a reading that may have been one of our codes is not one. */
public enum LabelDamage {
  /** Nothing was left after the scanner's own characters were taken off. */
  EMPTY(LabelRefusal.LABEL_EMPTY),
  /** Digits are missing or too many. */
  LENGTH(LabelRefusal.LABEL_LENGTH),
  /** Right length, wrong check digit. */
  CHECK_DIGIT(LabelRefusal.LABEL_DAMAGED),
  /** The same code twice in one reading: the device sends it by two ways at once. */
  DOUBLED(LabelRefusal.LABEL_DOUBLED),
  /** Characters that appear when scanner and computer disagree about the keyboard. */
  KEYBOARD(LabelRefusal.LABEL_KEYBOARD),
  /** More characters than any label has. */
  TOO_LONG(LabelRefusal.LABEL_TOO_LONG),
  /** Well written under the letter of the control sheet, but no order we know. */
  UNKNOWN_ORDER(LabelRefusal.LABEL_UNKNOWN_ORDER);

  private final LabelRefusal refusal;

  LabelDamage(LabelRefusal refusal) {
    this.refusal = refusal;
  }

  /** The "no" that people read. */
  public LabelRefusal refusal() {
    return refusal;
  }
}
