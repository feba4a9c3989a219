package mx.trazo.reception;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to receive or decide. */
public enum ReceptionRefusal implements RefusalCode {
  /** The box is addressed to another laboratory; fact: its number. */
  BOX_FOR_ANOTHER_LABORATORY(RefusalKind.RULE),
  /** No box with this number was ever opened; fact: its number. */
  BOX_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The box never left by the record; facts: its number, its status. */
  BOX_NOT_DISPATCHED(RefusalKind.CONFLICT),
  /** The box was opened and reconciled before; fact: its number. */
  BOX_ALREADY_RECONCILED(RefusalKind.CONFLICT),
  /** The container was ordered for another laboratory; fact: its number. */
  CONTAINER_FOR_ANOTHER_LABORATORY(RefusalKind.RULE),
  /** A number of ours that no order stands behind; fact: the number. */
  CONTAINER_NEVER_ORDERED(RefusalKind.NOT_FOUND),
  /** Holding and rejecting need a reason of the catalogue; fact: what was given. */
  REASON_UNKNOWN(RefusalKind.INVALID),
  /** The reason says nothing without a comment. */
  REASON_NEEDS_WORDS(RefusalKind.INVALID),
  /** Accepting with a note needs the note, of at most 500 characters. */
  NOTE_NEEDED(RefusalKind.INVALID),
  /** The sample is past the hour until which it lives; facts: number, that hour. */
  EXPIRED_NEEDS_NOTE(RefusalKind.RULE),
  /** A living sample cannot be had again: a specialist decides; fact: number. */
  IRREPLACEABLE_NEEDS_SPECIALIST(RefusalKind.FORBIDDEN),
  /** Items are missing and have no reason; fact: how many. */
  MISSING_WITHOUT_REASON(RefusalKind.RULE),
  /** It came before with this box or without one; facts: number, when, by whom. */
  ALREADY_RECEIVED(RefusalKind.CONFLICT),
  /**
   * Another container with this number came before; facts: number, when, by whom, its state, the
   * box it came in, the hospital.
   */
  DUPLICATE_OF_RECEIVED(RefusalKind.CONFLICT),
  /** It was ordered for another laboratory; facts: number, that laboratory's short name. */
  BELONGS_TO_ANOTHER_LABORATORY(RefusalKind.RULE),
  /** What was seen of the box is incomplete; fact: the field. */
  ARRIVAL_FIELD_WRONG(RefusalKind.INVALID),
  /** The box came sealed, and no number of a seal was written. */
  SEAL_NUMBERS_MISSING(RefusalKind.INVALID),
  /** Numbers of seals of a box that came without any. */
  SEAL_NUMBERS_WITHOUT_SEALS(RefusalKind.INVALID),
  /** The logger's file is no text, empty, too large or has no readings. */
  LOG_UNREADABLE(RefusalKind.INVALID),
  /** Some lines of the logger's file cannot be read; fact: how many. */
  LOG_ROWS_WRONG(RefusalKind.INVALID),
  /** The logger did not run while the box travelled; facts: its first and last hour. */
  LOG_OF_ANOTHER_TIME(RefusalKind.RULE),
  /** The same file was loaded before, or there are too many. */
  LOG_LOADED_BEFORE(RefusalKind.CONFLICT),
  /** The file is no JPEG or PNG, or larger than it may be. */
  PHOTO_UNREADABLE(RefusalKind.INVALID),
  /** The container has as many pictures as it may have; fact: how many. */
  PHOTOS_TOO_MANY(RefusalKind.CONFLICT),
  /**
   * A case's number from another node that another case has here, or in no known form; fact: it.
   */
  ACCESSION_NOT_AVAILABLE(RefusalKind.CONFLICT),
  /** Nothing of this box waits under that id any more. */
  STRAY_SETTLED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ReceptionRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
