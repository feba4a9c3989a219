package mx.trazo.specimen.label.printer;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mx.trazo.kernel.Ids;

/** Looks for waiting labels every second; a slow printer keeps no other one waiting. */
@Singleton
class PrintOnSchedule {
  private static final int MOST_PRINTERS = 200;

  private final ListWaiting waiting;
  private final DrainPrinter drain;
  private final Ids ids;
  private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  PrintOnSchedule(ListWaiting waiting, DrainPrinter drain, Ids ids) {
    this.waiting = waiting;
    this.drain = drain;
    this.ids = ids;
  }

  @Scheduled(initialDelay = "3s", fixedDelay = "${trazo.printing.every:1s}")
  void look() {
    for (Printer printer : waiting.list(MOST_PRINTERS)) {
      if (busy.add(printer.id())) {
        writers.execute(() -> {
          try {
            drain.drain(printer, ids.next());
          } finally {
            busy.remove(printer.id());
          }
        });
      }
    }
  }

  @PreDestroy
  void stop() {
    writers.shutdownNow();
  }
}
