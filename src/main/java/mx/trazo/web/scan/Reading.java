package mx.trazo.web.scan;

import mx.trazo.kernel.Refusal;

/** What became of one request to record a reading. */
sealed interface Reading {
  /** It was evaluated; the verdict may still be a "no". */
  record Answered(ScanReply reply) implements Reading {}

  /** A field cannot be read. */
  record WrongField(String field) implements Reading {}

  /** The role may not scan in this mode. */
  record NotAllowed() implements Reading {}

  /** The id was used before for another reading. */
  record Reused(Refusal refusal) implements Reading {}
}
