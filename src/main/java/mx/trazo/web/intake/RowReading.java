package mx.trazo.web.intake;

import mx.trazo.specimen.Referral;

/** What a row says. */
sealed interface RowReading {
  /** It is the template's example. */
  record Example() implements RowReading {}

  /** It cannot be read. */
  record Wrong(RowFault fault) implements RowReading {}

  /** It is this order; whether it may be registered is another question. */
  record Read(Referral referral) implements RowReading {}
}
