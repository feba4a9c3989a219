package mx.trazo.specimen.label.printer;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The line to one printer, held by its only writer. */
public interface PrinterLine extends Closeable {
  /** What keeps it from printing the next label; empty when it is idle and ready. */
  Optional<PrintTrouble> look() throws IOException;

  /**
   * Sends one label and waits until it came out.
   *
   * @return empty when the printer says that it did, otherwise why nobody knows
   * @throws IOException when the line broke: nobody knows
   */
  Optional<PrintTrouble> print(byte[] zpl) throws IOException;

  @Override
  void close();

  /** Opens lines. */
  @FunctionalInterface
  interface Opener {
    /**
     * A line to a printer; nothing of a label was sent yet.
     *
     * @throws ForbiddenHost when its address is not one we may talk to
     * @throws IOException when nobody answers there
     */
    PrinterLine open(Printer printer) throws IOException;
  }

  /** An address outside the networks that printers stand in. */
  final class ForbiddenHost extends IOException {
    private static final long serialVersionUID = 1;

    /** Says which. */
    public ForbiddenHost(String host) {
      super("not a printer's address: " + host);
    }
  }
}
