package mx.trazo.bench;

import java.util.List;
import java.util.Locale;

/** What one measurement gave: in how long, and how long each took in nanoseconds, ascending. */
record Latencies(int connections, long elapsedNanos, List<Long> ascending) {
  double perSecond() {
    return ascending.size() * 1e9 / elapsedNanos;
  }

  double milliseconds(double quantile) {
    int at = (int) Math.ceil(quantile * ascending.size()) - 1;
    return ascending.get(Math.max(0, at)) / 1e6;
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-22s %3d connections %8.0f per second   p50 %6.2f ms   p95 %6.2f ms   p99 %6.2f ms"
            + "   p99/p50 %4.1f",
        name,
        connections,
        perSecond(),
        milliseconds(0.50),
        milliseconds(0.95),
        milliseconds(0.99),
        milliseconds(0.99) / milliseconds(0.50));
  }
}
