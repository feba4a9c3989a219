package mx.trazo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of processes, as Linux counts it in hundredths of a second. */
final class CpuTime {
  private static final double MILLISECONDS_A_TICK = 10;

  private CpuTime() {}

  /** Processor time so far, in milliseconds. */
  static double of(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLISECONDS_A_TICK;
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  /** The database server that this process started. */
  static long database() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().command().orElse("").contains("mariadbd"))
        .mapToLong(ProcessHandle::pid)
        .findFirst()
        .orElseThrow();
  }
}
