package mx.trazo.specimen.label.printer;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** The ways in which the queue of a printer says no. */
public enum PrinterRefusal implements RefusalCode {
  /** Name, resolution or paper is missing or wrong. */
  PRINTER_VALUE(RefusalKind.INVALID),
  /** Not an address in the facility's own network, or not a port of printers. */
  PRINTER_ADDRESS(RefusalKind.RULE),
  /** The facility has another printer of that name, or at that address. */
  PRINTER_NAME_TAKEN(RefusalKind.CONFLICT),
  /** Only quality and administrators say where printers are. */
  PRINTER_NOT_YOURS(RefusalKind.FORBIDDEN),
  /** No such printer here, or it is not in use. */
  PRINTER_UNKNOWN(RefusalKind.NOT_FOUND),
  /** No such label in the facility's queues. */
  PRINT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The label is no longer in the state the question was about. */
  PRINT_STATE(RefusalKind.CONFLICT),
  /** What it said is no longer kept; it is printed from its own page. */
  PRINT_CONTENT_GONE(RefusalKind.CONFLICT),
  /** What was scanned is not a label of this job; fact: what was read. */
  PRINT_NOT_OF_JOB(RefusalKind.RULE);

  private final RefusalKind kind;

  PrinterRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
