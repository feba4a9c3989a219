package mx.trazo.notification.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a name leads to; asked once for each connection. */
@FunctionalInterface
interface Names {
  /** All its addresses. */
  InetAddress[] look(String host) throws UnknownHostException;
}
