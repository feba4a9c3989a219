package mx.trazo.network;

import mx.trazo.kernel.Refusal;

/** Whether an agreement allows an order, see {@link AgreementRules}. */
public sealed interface Coverage {
  /** An agreement in force allows it. */
  record Covered(Agreement agreement) implements Coverage {}

  /** An agreement that is not in force allows it all the same, by its own setting. */
  record CoveredOutsideValidity(Agreement agreement, ValidityGap gap) implements Coverage {}

  /** No agreement allows it; the refusal says which rule came nearest. */
  record NotCovered(Refusal refusal) implements Coverage {}
}
