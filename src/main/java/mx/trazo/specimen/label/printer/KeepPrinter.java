package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.template.StandardTemplates;
import mx.trazo.specimen.label.template.TemplateRules;

/** Says where a facility's printer is; only quality and administrators do. */
@Singleton
public class KeepPrinter {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;

  private final PrinterStore printers;
  private final PrinterAddress addresses;
  private final Ids ids;

  KeepPrinter(PrinterStore printers, PrinterAddress addresses, Ids ids) {
    this.printers = printers;
    this.addresses = addresses;
    this.ids = ids;
  }

  /**
   * What people say of a printer.
   *
   * @param id empty for a new one
   */
  public record Entry(
      String id, String name, String host, int port, int dpi, LabelStock stock, boolean active) {}

  /** Keeps it, or a {@link PrinterRefusal}. */
  @Transactional
  public Outcome<Printer> keep(Actor actor, Entry entry) {
    if (!actor.hasAny(Role.QUALITY, Role.ADMINISTRATOR)) {
      return Outcome.refused(PrinterRefusal.PRINTER_NOT_YOURS);
    }
    String name = entry.name().strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || !TemplateRules.RESOLUTIONS.contains(entry.dpi())
        || !StandardTemplates.STOCKS.contains(entry.stock())) {
      return Outcome.refused(PrinterRefusal.PRINTER_VALUE);
    }
    String host = entry.host().strip();
    if (!addresses.looksRight(host, entry.port())) {
      return Outcome.refused(PrinterRefusal.PRINTER_ADDRESS);
    }
    boolean fresh = entry.id().isEmpty();
    if (!fresh && printers.find(actor.scope(), entry.id()).isEmpty()) {
      return Outcome.refused(PrinterRefusal.PRINTER_UNKNOWN);
    }
    var printer =
        new Printer(
            fresh ? ids.next() : entry.id(),
            actor.facility(),
            name,
            host,
            entry.port(),
            entry.dpi(),
            entry.stock(),
            entry.active(),
            null,
            null);
    boolean done =
        fresh ? printers.add(actor.scope(), printer) : printers.change(actor.scope(), printer);
    return done ? Outcome.done(printer) : Outcome.refused(PrinterRefusal.PRINTER_NAME_TAKEN);
  }
}
