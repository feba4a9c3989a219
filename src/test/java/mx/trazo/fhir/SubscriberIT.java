package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.FileClock;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.notification.Progress;
import mx.trazo.notification.ReadSubscriptions;
import mx.trazo.notification.SubscriptionStatus;
import mx.trazo.notification.Trouble;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.TrazoProcess;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/**
 * A hospital's system that is down for an hour, answers 500 ten times, takes a notification and
 * hangs up before it answers, while the server that sends is killed again and again: by the numbers
 * it has every custody event exactly once, in order, and none is missing.
 */
class SubscriberIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final List<RegisteredReferral> registered = new ArrayList<>();

  @Test
  void everything_arrives_once_in_effect_and_in_order_whatever_happens() throws Exception {
    Path clock = Files.createTempDirectory(Path.of("target"), "clock-").resolve("seconds");
    DatabaseServer schema = RunningTrazo.freshSchema();
    Map<String, Object> settings =
        Map.of(
            FileClock.PROPERTY,
            clock.toAbsolutePath().toString(),
            "trazo.notification.list-age",
            "1s",
            "trazo.notification.private-endpoints",
            true,
            "trazo.notification.answer",
            "2s",
            "trazo.notification.lease-seconds",
            4,
            // this process makes the changes; the one that is killed sends
            "trazo.notification.every",
            "12h");
    Map<String, String> environment = environment(settings);
    try (RunningTrazo trazo = RunningTrazo.startOn(schema, settings);
        Subscriber subscriber = new Subscriber()) {
      TestClient hospital = TestClient.ofNewHospital(trazo);
      Actor clerk = NewFacilities.actorOf(trazo, hospital.facility(), Role.HOSPITAL_CLERK);
      TrazoProcess process = TrazoProcess.start(schema, environment);
      try {
        String id = Subscriptions.create(hospital, "custodia", subscriber.address());
        var told = new Told(trazo, hospital, id, subscriber);
        until(() -> told.progress().status() == SubscriptionStatus.ACTIVE);
        assertThat(subscriber.kinds()).containsExactly("handshake");
        send(trazo, clerk);
        until(told::everything);

        // down for an hour
        subscriber.stop();
        send(trazo, clerk);
        until(() -> told.progress().trouble() == Trouble.UNREACHABLE);
        for (int quarter = 0; quarter < 4; quarter++) {
          send(trazo, clerk);
          anotherTry(told, clock);
        }
        assertThat(told.progress().waiting()).isPositive();
        subscriber.start();
        FileClock.pass(clock, QUARTER);
        until(told::everything);

        // answers 500, ten times
        subscriber.is(Subscriber.Mood.BROKEN);
        send(trazo, clerk);
        until(() -> told.progress().attempts() > 0);
        while (told.progress().attempts() < 10) {
          anotherTry(told, clock);
        }
        assertThat(told.progress().trouble()).isEqualTo(Trouble.STATUS);
        assertThat(told.progress().troubleFact()).isEqualTo("500");
        subscriber.is(Subscriber.Mood.WELL);
        FileClock.pass(clock, QUARTER);
        until(told::everything);

        // takes it and hangs up, then takes it and is silent until the server is dead
        for (Subscriber.Mood mood :
            List.of(Subscriber.Mood.HANGS_UP, Subscriber.Mood.SILENT, Subscriber.Mood.HANGS_UP)) {
          subscriber.is(mood);
          int before = subscriber.applied().size();
          send(trazo, clerk);
          until(() -> subscriber.applied().size() > before);
          process.kill();
          subscriber.is(Subscriber.Mood.WELL);
          process = TrazoProcess.start(schema, environment);
          send(trazo, clerk);
          FileClock.pass(clock, QUARTER);
          until(told::everything);
        }
        assertThat(subscriber.again()).as("notifications that came again").isPositive();
        // killed while much happens
        for (int kill = 0; kill < 3; kill++) {
          int before = subscriber.applied().size();
          for (int i = 0; i < 3; i++) {
            send(trazo, clerk);
          }
          until(() -> subscriber.applied().size() > before);
          process.kill();
          send(trazo, clerk);
          process = TrazoProcess.start(schema, environment);
        }
        until(told::everything);
        check(hospital, subscriber);
        System.out.println(
            "SubscriberIT: "
                + subscriber.applied().size()
                + " events in "
                + subscriber.bodies().size()
                + " notifications, "
                + subscriber.again()
                + " of which came again; "
                + subscriber.came()
                + " requests");
      } finally {
        process.kill();
      }
    }
  }

  /** Compared with the custody log as the exchange gives it. */
  private void check(TestClient hospital, Subscriber subscriber) {
    assertThat(subscriber.faults()).isEmpty();
    List<String> told =
        subscriber.applied().stream()
            .map(focus -> focus.substring(focus.indexOf("Provenance/")))
            .toList();
    Map<String, List<String>> byContainer = new HashMap<>();
    told.forEach(one ->
        byContainer
            .computeIfAbsent(one.substring(0, one.indexOf('.')), _ -> new ArrayList<>())
            .add(one));
    int events = 0;
    for (RegisteredReferral referral : registered) {
      for (var container : referral.specimens()) {
        String id = container.id().value();
        var answer = hospital.calls().get("/Provenance?target=Specimen/" + id + "&_count=100");
        List<String> log =
            FhirCalls.R4
                .newJsonParser()
                .parseResource(Bundle.class, answer.body())
                .getEntry()
                .stream()
                .map(entry -> "Provenance/" + entry.getResource().getIdElement().getIdPart())
                .toList();
        assertThat(log).isNotEmpty();
        assertThat(byContainer.get("Provenance/" + id)).as(id).isEqualTo(log);
        events += log.size();
      }
    }
    assertThat(told).hasSize(events).doesNotHaveDuplicates();
  }

  /** What the server says of one subscription. */
  private record Told(RunningTrazo trazo, TestClient hospital, String id, Subscriber subscriber) {
    Progress progress() {
      return trazo
          .bean(ReadSubscriptions.class)
          .find(hospital.actor(), id)
          .orElseThrow()
          .progress();
    }

    /** Nothing waits and everything that has a number was taken. */
    boolean everything() {
      Progress now = progress();
      return now.waiting() == 0
          && now.numbered() == subscriber.applied().size()
          && Subscriptions.isEmptyOutbox(trazo);
    }
  }

  /** Lets a quarter of an hour pass and waits until it was tried again. */
  private static void anotherTry(Told told, Path clock) {
    int before = told.progress().attempts();
    FileClock.pass(clock, QUARTER);
    until(() -> told.progress().attempts() > before);
  }

  private void send(RunningTrazo trazo, Actor clerk) {
    var referrals = new Referrals(trazo);
    RegisteredReferral referral = referrals.breast(clerk, 2);
    registered.add(referral);
    referrals.dispatched(clerk, Referrals.travelling(referral));
  }

  private static Map<String, String> environment(Map<String, Object> settings) {
    Map<String, String> out = new HashMap<>();
    settings.forEach((name, value) ->
        out.put(
            name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'), value.toString()));
    out.put("TRAZO_NOTIFICATION_EVERY", "200ms");
    return out;
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
