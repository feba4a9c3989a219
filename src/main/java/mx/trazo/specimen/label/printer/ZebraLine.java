package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A TCP line to a printer that speaks ZPL II; its state is asked for before and after a label. */
final class ZebraLine implements PrinterLine {
  private static final byte[] HOST_STATUS = "~HS\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int STRINGS = 3;
  private static final int LONGEST_ANSWER = 4_096;
  private static final long PAUSE_MS = 100;
  private static final char END_OF_STRING = 3;

  private final Socket socket;
  private final Duration comeOut;

  private ZebraLine(Socket socket, Duration comeOut) {
    this.socket = socket;
    this.comeOut = comeOut;
  }

  /** Opens lines over TCP. */
  @Singleton
  static class Tcp implements Opener {
    private final PrinterAddress addresses;
    private final PrintingSettings settings;

    Tcp(PrinterAddress addresses, PrintingSettings settings) {
      this.addresses = addresses;
      this.settings = settings;
    }

    @Override
    public PrinterLine open(Printer printer) throws IOException {
      var address = addresses.resolve(printer);
      int patience = Math.toIntExact(settings.answer().toMillis());
      var socket = new Socket();
      try {
        socket.connect(address, patience);
        socket.setSoTimeout(patience);
        socket.setTcpNoDelay(true);
      } catch (IOException e) {
        socket.close();
        throw e;
      }
      return new ZebraLine(socket, settings.comeOut());
    }
  }

  @Override
  public Optional<PrintTrouble> look() throws IOException {
    Optional<ZebraStatus> status = status();
    if (status.isEmpty()) {
      return Optional.of(PrintTrouble.NO_ANSWER);
    }
    return status
        .get()
        .trouble()
        .or(() -> status.get().idle() ? Optional.empty() : Optional.of(PrintTrouble.BUSY));
  }

  @Override
  public Optional<PrintTrouble> print(byte[] zpl) throws IOException {
    var out = socket.getOutputStream();
    out.write(zpl);
    out.flush();
    long end = System.nanoTime() + comeOut.toNanos();
    Optional<PrintTrouble> last = Optional.of(PrintTrouble.NO_ANSWER);
    do {
      Optional<ZebraStatus> status = status();
      if (status.isEmpty()) {
        return Optional.of(PrintTrouble.NO_ANSWER);
      }
      last = status.get().trouble();
      if (status.get().idle() && last.isEmpty()) {
        return last;
      }
      pause();
    } while (System.nanoTime() < end);
    return last.isEmpty() ? Optional.of(PrintTrouble.BUSY) : last;
  }

  private Optional<ZebraStatus> status() throws IOException {
    socket.getOutputStream().write(HOST_STATUS);
    socket.getOutputStream().flush();
    InputStream in = socket.getInputStream();
    var answer = new StringBuilder();
    int strings = 0;
    try {
      while (strings < STRINGS && answer.length() < LONGEST_ANSWER) {
        int next = in.read();
        if (next < 0) {
          throw new IOException("the printer hung up");
        }
        answer.append((char) next);
        strings += next == END_OF_STRING ? 1 : 0;
      }
    } catch (SocketTimeoutException e) {
      return Optional.empty();
    }
    return ZebraStatus.read(answer.toString());
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for a label", e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // a line that is gone is closed
      return;
    }
  }
}
