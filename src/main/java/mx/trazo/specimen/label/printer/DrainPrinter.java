package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.template.FindTemplate;
import mx.trazo.specimen.label.template.LabelTemplate;
import mx.trazo.specimen.label.template.ZplLabels;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits for a printer, one label after the other, as its only writer. Whether a label
 * came out is asked of the printer; what it does not answer, a person is asked. Nothing is sent
 * twice by itself.
 */
@Singleton
public class DrainPrinter {
  private final TakePrinter take;
  private final BeginLabel begin;
  private final SettleLabel settle;
  private final LeavePrinter leave;
  private final PrinterLine.Opener lines;
  private final FindTemplate templates;

  DrainPrinter(
      TakePrinter take,
      BeginLabel begin,
      SettleLabel settle,
      LeavePrinter leave,
      PrinterLine.Opener lines,
      FindTemplate templates) {
    this.take = take;
    this.begin = begin;
    this.settle = settle;
    this.leave = leave;
    this.lines = lines;
    this.templates = templates;
  }

  /**
   * Prints until nothing waits or something is wrong.
   *
   * @param owner a fresh ULID, of this turn only
   * @return how many came out
   */
  public int drain(Printer printer, String owner) {
    if (!take.take(printer.id(), owner)) {
      return 0;
    }
    var turn = new Turn(printer, owner);
    try (PrinterLine line = lines.open(printer)) {
      while (turn.next(line)) {
        turn.printed++;
      }
    } catch (PrinterLine.ForbiddenHost e) {
      turn.trouble = PrintTrouble.FORBIDDEN_HOST;
    } catch (IOException e) {
      turn.trouble = PrintTrouble.UNREACHABLE;
    } finally {
      leave.leave(printer.id(), owner, turn.trouble);
    }
    return turn.printed;
  }

  /** What happens between taking and leaving a printer. */
  private final class Turn {
    private final Printer printer;
    private final String owner;
    private int printed;
    private @Nullable PrintTrouble trouble;

    private Turn(Printer printer, String owner) {
      this.printer = printer;
      this.owner = owner;
    }

    /** True when a label came out. */
    private boolean next(PrinterLine line) throws IOException {
      Optional<PrintTrouble> before = line.look();
      if (before.isPresent()) {
        trouble = before.get();
        return false;
      }
      Optional<QueuedLabel> label = begin.begin(printer.id(), owner);
      return label.isPresent() && send(line, label.get());
    }

    private boolean send(PrinterLine line, QueuedLabel label) {
      Optional<byte[]> zpl = drawn(label);
      if (zpl.isEmpty()) {
        settle.settle(label.id(), PrintState.FAILED, PrintTrouble.NOT_DRAWN);
        return true;
      }
      Optional<PrintTrouble> after;
      try {
        after = line.print(zpl.get());
      } catch (IOException e) {
        after = Optional.of(PrintTrouble.LINE_DROPPED);
      }
      trouble = after.orElse(null);
      settle.settle(label.id(), after.isEmpty() ? PrintState.PRINTED : PrintState.UNSURE, trouble);
      return after.isEmpty();
    }

    private Optional<byte[]> drawn(QueuedLabel label) {
      LabelContent content = label.content();
      if (content == null) {
        return Optional.empty();
      }
      try {
        LabelTemplate template =
            templates.find(new FacilityScope(label.facility()), printer.stock()).template();
        return Optional.of(
            ZplLabels.of(template, List.of(content.marked(label.mark())), printer.dpi()));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
