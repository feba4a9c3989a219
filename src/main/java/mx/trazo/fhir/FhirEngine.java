package mx.trazo.fhir;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.trazo.fhir.servlet.BridgeRequest;
import mx.trazo.fhir.servlet.BridgeResponse;
import mx.trazo.kernel.Refusal;

/**
 * Holds the one HAPI server of this process. It is built beside the first requests, because the
 * pages should not wait a second for something that only other systems use.
 */
@Singleton
public class FhirEngine implements ApplicationEventListener<ServerStartupEvent> {
  private static final long PATIENCE_SECONDS = 30;
  private static final Duration AFTER_START = Duration.ofSeconds(2);
  private static final Duration AFTER_RULES = Duration.ofSeconds(20);

  private final Provider<FhirOffer> offer;
  private final Provider<FhirTransaction> transaction;
  private final Provider<FhirCapabilities> capabilities;
  private final Provider<FhirInterceptor> interceptor;
  private final Profiles profiles;
  private final CompletableFuture<FhirServer> server = new CompletableFuture<>();
  private final AtomicBoolean started = new AtomicBoolean();

  /** What the server is built from; nothing is built yet. */
  public FhirEngine(
      Provider<FhirOffer> offer,
      Provider<FhirTransaction> transaction,
      Provider<FhirCapabilities> capabilities,
      Provider<FhirInterceptor> interceptor,
      Profiles profiles) {
    this.offer = offer;
    this.transaction = transaction;
    this.capabilities = capabilities;
    this.interceptor = interceptor;
    this.profiles = profiles;
  }

  /** Starts building a moment after the port is open, so that the first page has the machine. */
  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    Thread.ofVirtual().name("fhir-later").start(this::buildLater);
  }

  private void buildLater() {
    try {
      Thread.sleep(AFTER_START);
      build();
      profiles.warmRules();
      Thread.sleep(AFTER_RULES);
      profiles.warmValidator();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void build() {
    if (started.compareAndSet(false, true)) {
      Thread thread = new Thread(this::buildNow, "fhir-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @SuppressWarnings("IllegalCatch") // whatever it is, whoever waits must hear of it
  private void buildNow() {
    try {
      server.complete(
          FhirServer.start(
              offer.get().resources(), transaction.get(), capabilities.get(), interceptor.get()));
    } catch (Throwable e) {
      server.completeExceptionally(e);
    }
  }

  /**
   * Lets HAPI answer one request.
   *
   * @throws RefusedException when HAPI is not ready within half a minute
   */
  public void serve(BridgeRequest request, BridgeResponse response) {
    build();
    try {
      server.get(PATIENCE_SECONDS, TimeUnit.SECONDS).service(request, response);
    } catch (TimeoutException e) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_STARTING), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_STARTING), "");
    } catch (ExecutionException | ServletException | IOException e) {
      throw new IllegalStateException("HAPI does not serve", e);
    }
  }
}
