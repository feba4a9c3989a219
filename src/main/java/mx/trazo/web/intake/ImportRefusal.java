package mx.trazo.web.intake;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to take a list of orders, or one row of it, before any room is asked. */
public enum ImportRefusal implements RefusalCode {
  /** No file was chosen, or it has no bytes. */
  IMPORT_FILE_MISSING(RefusalKind.INVALID),
  /** Fact: the limit in MB. */
  IMPORT_TOO_LARGE(RefusalKind.INVALID),
  /** An old Excel file (before 2007), or one with a password. */
  IMPORT_OLD_EXCEL(RefusalKind.INVALID),
  /** Neither a CSV nor an XLSX. */
  IMPORT_NOT_A_LIST(RefusalKind.INVALID),
  /** Quotes in the CSV do not close; fact: the line. */
  IMPORT_CSV_BROKEN(RefusalKind.INVALID),
  /** The XLSX cannot be opened. */
  IMPORT_XLSX_BROKEN(RefusalKind.INVALID),
  /** The XLSX unfolds to more than we read; fact: the limit in MB. */
  IMPORT_XLSX_TOO_LARGE(RefusalKind.INVALID),
  /** There are no rows below the headings. */
  IMPORT_EMPTY(RefusalKind.INVALID),
  /** Fact: the limit. */
  IMPORT_TOO_MANY_ROWS(RefusalKind.INVALID),
  /** Fact: the limit. */
  IMPORT_TOO_MANY_COLUMNS(RefusalKind.INVALID),
  /** Needed columns are missing; fact: their headings. */
  IMPORT_COLUMNS_MISSING(RefusalKind.INVALID),
  /** A heading is none of ours; fact: the heading. */
  IMPORT_COLUMN_UNKNOWN(RefusalKind.INVALID),
  /** A heading stands twice; fact: the heading. */
  IMPORT_COLUMN_TWICE(RefusalKind.INVALID),
  /** A cell is longer than we read; fact: the limit. */
  IMPORT_CELL_TOO_LONG(RefusalKind.INVALID),
  /** A cell has characters that nobody can see. */
  IMPORT_CELL_UNREADABLE(RefusalKind.INVALID),
  /** A needed cell is empty; fact: its heading. */
  IMPORT_VALUE_MISSING(RefusalKind.INVALID),
  /** A cell has none of the words it may have; facts: what it says, heading, the words. */
  IMPORT_VALUE_UNKNOWN(RefusalKind.INVALID),
  /** Not a date with time; facts: what it says, heading. */
  IMPORT_TIME_UNREADABLE(RefusalKind.INVALID),
  /** Clocks jumped over this time; facts: what it says, heading. */
  IMPORT_TIME_SKIPPED(RefusalKind.INVALID),
  /** Not a number; facts: what it says, heading. */
  IMPORT_NUMBER_UNREADABLE(RefusalKind.INVALID),
  /** Blocks out of range; fact: the most. */
  IMPORT_BLOCKS_WRONG(RefusalKind.INVALID),
  /** Blocks of something that is not embedded; fact: the form. */
  IMPORT_BLOCKS_NOT_FOR_FORM(RefusalKind.INVALID),
  /** Another row of the file has the same key and says something else; facts: key, row. */
  IMPORT_KEY_TWICE(RefusalKind.CONFLICT),
  /** Something broke while this row was registered; nothing of it was written. */
  IMPORT_ROW_FAILED(RefusalKind.RULE),
  /** Too many lists at once. */
  IMPORT_BUSY(RefusalKind.THROTTLED),
  /** There is no such list for this facility, or it was looked at too long ago. */
  IMPORT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The rows themselves are not kept: the list was worked off too long ago. */
  IMPORT_ROWS_GONE(RefusalKind.NOT_FOUND),
  /** The list was no dry run, or the dry run has not finished. */
  IMPORT_NOT_READY(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ImportRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
