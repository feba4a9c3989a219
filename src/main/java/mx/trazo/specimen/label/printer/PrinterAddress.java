package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;

/**
 * Which addresses printers may have: those of private networks, of this machine and of the own
 * link, never one that a cloud answers about itself. A name is looked up once for each line, and
 * what was looked at is what is connected to.
 */
@Singleton
public class PrinterAddress {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}");

  private static final int METADATA = 0xA9FEA9FE; // 169.254.169.254

  private final boolean anywhere;

  PrinterAddress(PrintingSettings settings) {
    this.anywhere = settings.anywhere();
  }

  /** Whether it could be a printer's, without looking it up unless it is a number. */
  public boolean looksRight(String host, int port) {
    boolean printers = (port >= 9100 && port <= 9199) || port == 6101;
    if (!HOST.matcher(host).matches() || !(printers || (anywhere && port > 0 && port < 65_536))) {
      return false;
    }
    boolean number = host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    try {
      return !number || allowed(InetAddress.getByName(host));
    } catch (IOException e) {
      return false;
    }
  }

  /** The address to connect to. */
  InetSocketAddress resolve(Printer printer) throws IOException {
    InetAddress address = InetAddress.getByName(printer.host());
    if (!looksRight(printer.host(), printer.port()) || !allowed(address)) {
      throw new PrinterLine.ForbiddenHost(printer.host());
    }
    return new InetSocketAddress(address, printer.port());
  }

  private boolean allowed(InetAddress address) {
    return anywhere || nearby(address);
  }

  static boolean nearby(InetAddress address) {
    return switch (address) {
      case Inet4Address four when bits(four) == METADATA -> false;
      case Inet6Address six when (six.getAddress()[0] & 0xFE) == 0xFC ->
          !six.getHostAddress().startsWith("fd00:ec2:");
      default ->
          address.isSiteLocalAddress()
              || address.isLoopbackAddress()
              || address.isLinkLocalAddress();
    };
  }

  private static int bits(InetAddress address) {
    return java.nio.ByteBuffer.wrap(address.getAddress()).getInt();
  }
}
