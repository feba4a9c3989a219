package mx.trazo.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives the labels to as many workers as there are connections and times each scan. */
final class Load {
  private Load() {}

  /** One connection that scans one label at a time. */
  interface Worker extends AutoCloseable {
    void scan(String label) throws Exception;

    @Override
    void close() throws Exception;
  }

  /** Opens a connection. */
  interface Opener {
    Worker open() throws Exception;
  }

  static Latencies run(int connections, List<String> labels, Opener opener) throws Exception {
    var workers = new ArrayList<Worker>();
    for (int i = 0; i < connections; i++) {
      workers.add(opener.open());
    }
    var next = new AtomicInteger();
    long[] each = new long[labels.size()];
    Queue<Exception> failed = new ConcurrentLinkedQueue<>();
    var threads = new ArrayList<Thread>();
    long begin = System.nanoTime();
    for (Worker worker : workers) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                int at = next.getAndIncrement();
                while (at < each.length && failed.isEmpty()) {
                  long from = System.nanoTime();
                  try {
                    worker.scan(labels.get(at));
                  } catch (Exception e) {
                    failed.add(e);
                  }
                  each[at] = System.nanoTime() - from;
                  at = next.getAndIncrement();
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    long elapsed = System.nanoTime() - begin;
    for (Worker worker : workers) {
      worker.close();
    }
    if (!failed.isEmpty()) {
      throw failed.remove();
    }
    return new Latencies(connections, elapsed, Arrays.stream(each).sorted().boxed().toList());
  }
}
