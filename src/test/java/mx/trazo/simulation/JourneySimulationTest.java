package mx.trazo.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyFold;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventChain;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.reception.Absence;
import mx.trazo.reception.MissingReason;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Thousands of random journeys: orders, boxes that get lost, scans sent twice, late, by the wrong
 * laboratory or with a damaged code; after every step the laws must hold. The seed is printed; run
 * one again with {@code -Dtrazo.seed=}.
 */
class JourneySimulationTest {
  private static final int JOURNEYS = Integer.getInteger("trazo.journeys", 2_500);
  private static final int STEPS = 90;

  private final Map<ScanVerdict, Integer> verdicts = new HashMap<>();
  private final Map<ContainerState, Integer> reached = new HashMap<>();
  private int boxesLost;
  private int replays;

  @Test
  void the_laws_hold_after_every_step_of_every_journey() {
    long seed = Long.getLong("trazo.seed", new Random().nextLong());
    System.out.println("JourneySimulationTest seed " + seed);
    for (int journey = 0; journey < JOURNEYS; journey++) {
      new Journey(seed + journey).walk();
    }
    System.out.println(
        "JourneySimulationTest "
            + JOURNEYS
            + " journeys, verdicts "
            + verdicts
            + ", states reached "
            + reached
            + ", boxes lost "
            + boxesLost
            + ", scans sent again "
            + replays);
    assertThat(verdicts.keySet()).contains(ScanVerdict.values());
    assertThat(reached.keySet())
        .contains(
            ContainerState.REJECTED,
            ContainerState.MISSING,
            ContainerState.ON_HOLD,
            ContainerState.AT_READING,
            ContainerState.IN_TRANSIT,
            ContainerState.RETURN_PACKED,
            ContainerState.RETURNING,
            ContainerState.RETURNED);
    assertThat(boxesLost).isPositive();
    assertThat(replays).isPositive();
  }

  private final class Journey {
    private final long seed;
    private final World world;
    private final Random random;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Shipment> boxes = new ArrayList<>();
    private final Homeward homeward;

    private record Sent(Scan scan, ScanRule rule, ScanAnswer answer) {}

    Journey(long seed) {
      this.seed = seed;
      this.world = new World(seed);
      this.random = world.random;
      this.homeward = new Homeward(world, boxes);
    }

    void walk() {
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        world.register(
            random.nextInt(4) == 0 ? SimulatedNetwork.OTHER_HOSPITAL : SimulatedNetwork.HOSPITAL,
            random.nextInt(6) == 0
                ? SimulatedNetwork.OTHER_LABORATORY
                : SimulatedNetwork.LABORATORY);
      }
      for (int step = 0; step < STEPS; step++) {
        world.now = world.now.plus(Duration.ofMinutes(1L + random.nextInt(90)));
        oneStep();
        checkLaws();
      }
      boxesLost +=
          (int)
              boxes.stream()
                  .map(box -> current(box).status())
                  .filter(status -> status == ShipmentStatus.IN_TRANSIT)
                  .count();
      world.custody.everything().forEach(s -> reached.merge(s.state(), 1, Integer::sum));
    }

    private void oneStep() {
      switch (random.nextInt(18)) {
        case 0 -> open();
        case 1, 2, 3 -> pack();
        case 4, 12, 13 -> moveBox();
        case 5 -> receiveBox();
        case 6 -> receiveOne();
        case 7 -> decideOne();
        case 8, 9 -> stepOne();
        case 10 -> sendAgain();
        case 14, 15, 16, 17 -> homeward.packOne(this::scan, this::anyCode);
        default -> closeReception();
      }
    }

    private void open() {
      Actor actor = world.actorAt(hospital());
      if (world.openShipment.open(actor, laboratory()) instanceof Outcome.Done<Shipment>(var box)) {
        boxes.add(box);
      }
    }

    private void pack() {
      Shipment box = anyBox();
      if (box != null) {
        Actor actor = world.actorAt(random.nextInt(20) == 0 ? hospital() : box.sender());
        boolean out = random.nextInt(8) == 0;
        scan(
            actor,
            codeOf(ContainerState.COLLECTED),
            out ? world.unpack.outOf(actor, box.id()) : world.packInto(actor, box.id()));
      }
    }

    private void moveBox() {
      Shipment box = anyBox();
      if (box == null) {
        return;
      }
      Actor actor = world.actorAt(box.sender());
      if (random.nextInt(10) == 0) {
        world.cancelShipment.cancel(actor, box.id());
      } else if (current(box).status() == ShipmentStatus.DRAFT) {
        world.closeManifest.close(
            actor, box.id(), new Manifest(1, null, null, null, "Guardia 646 000 0000"));
      } else {
        Instant handed = random.nextInt(5) == 0 ? world.now.minus(Duration.ofHours(30)) : null;
        world.handToCourier.hand(actor, box.id(), "Mensajería", null, handed);
      }
    }

    private void receiveBox() {
      Shipment box = anyBox();
      if (box != null && random.nextInt(4) != 0) {
        Actor actor = world.actorAt(random.nextInt(6) == 0 ? laboratory() : box.receiver());
        scan(actor, box.box().text(), world.receiveAt(actor, null));
        for (var item : world.shipments.listItems(actor.scope(), box.id())) {
          if (random.nextBoolean()) {
            scan(actor, labelOf(item.container()), world.receiveAt(actor, box.id()));
          }
        }
      }
    }

    private void receiveOne() {
      Actor actor = world.actorAt(laboratory());
      Shipment box = anyBox();
      scan(
          actor,
          anyCode(),
          world.receiveAt(actor, random.nextBoolean() || box == null ? null : box.id()));
    }

    private void decideOne() {
      for (int i = 0; i < 3; i++) {
        Actor actor = world.actorAt(laboratory());
        ReceptionDecision decision = List.of(ReceptionDecision.values()).get(random.nextInt(4));
        String reason = List.of("CLOTTED", "MISSING_DATA", "NONSENSE").get(random.nextInt(3));
        String note = random.nextBoolean() ? "Nota" : null;
        scan(
            actor,
            codeOf(ContainerState.ARRIVED, ContainerState.ON_HOLD),
            world.decide.as(actor, decision, reason, note));
      }
    }

    private void stepOne() {
      for (int i = 0; i < 4; i++) {
        Actor actor = world.actorAt(laboratory());
        var steps = world.work.listSteps();
        String code = steps.get(random.nextInt(steps.size())).code();
        ScanId id = new ScanId(world.ids.next());
        scan(
            actor,
            codeOf(ContainerState.ACCEPTED, ContainerState.IN_PROCESS),
            world.doStep.at(actor, code, id),
            id);
      }
    }

    private void closeReception() {
      Shipment box =
          boxes.stream()
              .map(this::current)
              .filter(b -> b.status() == ShipmentStatus.DELIVERED)
              .findFirst()
              .orElseGet(this::anyBox);
      if (box == null) {
        return;
      }
      Actor actor = world.actorAt(box.receiver());
      Map<SpecimenId, Absence> missing = new HashMap<>();
      if (random.nextInt(4) != 0) {
        for (var item : world.shipments.listItems(actor.scope(), box.id())) {
          missing.put(item.container(), new Absence(MissingReason.NOT_IN_BOX, null));
        }
      }
      world.closeReception.close(actor, box.id(), missing);
    }

    /** The same scan again gets the same answer and changes nothing. */
    private void sendAgain() {
      if (sent.isEmpty()) {
        return;
      }
      Sent before = sent.get(random.nextInt(sent.size()));
      int events = events();
      int attempts = world.custody.attempts();
      Outcome<ScanAnswer> again = world.desk.scan(before.scan(), before.rule());
      assertThat(again).as("seed %d", seed).isInstanceOf(Outcome.Done.class);
      if (again instanceof Outcome.Done<ScanAnswer>(var answer)) {
        assertThat(answer.repeated()).isTrue();
        assertThat(withoutMark(answer)).as("seed %d", seed).isEqualTo(before.answer());
      }
      assertThat(events()).as("seed %d", seed).isEqualTo(events);
      assertThat(world.custody.attempts()).as("seed %d", seed).isEqualTo(attempts);
      replays++;
    }

    private void scan(Actor actor, String code, ScanRule rule) {
      scan(actor, code, rule, new ScanId(world.ids.next()));
    }

    private void scan(Actor actor, String code, ScanRule rule, ScanId id) {
      Instant occurred =
          switch (random.nextInt(10)) {
            case 0 -> world.now.minus(Duration.ofHours(30));
            case 1 -> world.now.plus(Duration.ofHours(25));
            default -> world.now;
          };
      var scan = new Scan(id, actor, code, occurred, "mesa 1");
      if (world.desk.scan(scan, rule) instanceof Outcome.Done<ScanAnswer>(var answer)) {
        verdicts.merge(answer.verdict(), 1, Integer::sum);
        sent.add(new Sent(scan, rule, answer));
      }
    }

    private void checkLaws() {
      for (CustodyState state : world.custody.everything()) {
        List<CustodyEvent> events =
            new ArrayList<>(world.custody.allEvents(state.container().id()));
        assertThat(EventChain.firstBroken(events)).as("seed %d", seed).isEmpty();
        Collections.shuffle(events, random);
        FacilityId registrar =
            events.isEmpty()
                ? state.container().origin()
                : world.custody.allEvents(state.container().id()).getFirst().facility();
        CustodyState folded = CustodyFold.all(state.container(), registrar, events);
        assertThat(folded.state()).as("seed %d", seed).isEqualTo(state.state());
        assertThat(folded.headHash()).as("seed %d", seed).isEqualTo(state.headHash());
        checkOne(state, world.custody.allEvents(state.container().id()));
      }
    }

    private void checkOne(CustodyState state, List<CustodyEvent> events) {
      assertThat(state.holder() == null)
          .as("a carrier has it exactly while it is in transit, seed %d", seed)
          .isEqualTo(
              state.state() == ContainerState.IN_TRANSIT
                  || state.state() == ContainerState.RETURNING);
      homeward.checkLaws(state, seed);
      boolean rejected = events.stream().anyMatch(e -> e.type() == CustodyEventType.REJECTED);
      if (rejected) {
        assertThat(world.receptions.askedAgain(state.container().id())).isTrue();
        assertThat(state.state())
            .as("a rejected container never reaches a result, seed %d", seed)
            .isEqualTo(ContainerState.REJECTED);
        assertThat(
                world.work.listStepsOf(world.actorAt(laboratory()).scope(), state.container().id()))
            .isEmpty();
      }
      for (CustodyEvent event : events) {
        assertThat(event.skewed())
            .isEqualTo(event.occurredAt().isAfter(event.recordedAt().plus(Duration.ofMinutes(2))));
      }
    }

    private int events() {
      return world.custody.everything().stream()
          .mapToInt(s -> world.custody.allEvents(s.container().id()).size())
          .sum();
    }

    private static ScanAnswer withoutMark(ScanAnswer a) {
      return new ScanAnswer(
          a.scan(),
          a.verdict(),
          a.refusal(),
          a.facts(),
          a.label(),
          a.container(),
          a.state(),
          a.sequence(),
          a.recordedAt(),
          false);
    }

    /** Mostly the label of a container that stands where the step begins, sometimes any other. */
    private String codeOf(ContainerState... fitting) {
      var likely =
          world.custody.everything().stream()
              .filter(state -> List.of(fitting).contains(state.state()))
              .toList();
      return likely.isEmpty() || random.nextInt(3) == 0
          ? anyCode()
          : likely.get(random.nextInt(likely.size())).container().label().text();
    }

    private String anyCode() {
      var all = List.copyOf(world.custody.everything());
      String code = all.get(random.nextInt(all.size())).container().label().text();
      return switch (random.nextInt(20)) {
        case 0 ->
            code.substring(0, 7)
                + (char) ('0' + (code.charAt(7) - '0' + 1) % 10)
                + code.substring(8);
        case 1 -> code + code;
        case 2 -> mx.trazo.specimen.label.LabelNumber.of(99, random.nextInt(1000)).text();
        default -> code;
      };
    }

    private String labelOf(SpecimenId id) {
      return world.custody.everything().stream()
          .filter(s -> s.container().id().equals(id))
          .findFirst()
          .orElseThrow()
          .container()
          .label()
          .text();
    }

    private @Nullable Shipment anyBox() {
      return boxes.isEmpty() ? null : current(boxes.get(random.nextInt(boxes.size())));
    }

    private Shipment current(Shipment box) {
      return world.shipments.find(world.actorAt(box.sender()).scope(), box.id()).orElseThrow();
    }

    private FacilityId hospital() {
      return random.nextInt(5) == 0 ? SimulatedNetwork.OTHER_HOSPITAL : SimulatedNetwork.HOSPITAL;
    }

    private FacilityId laboratory() {
      return random.nextInt(8) == 0
          ? SimulatedNetwork.OTHER_LABORATORY
          : SimulatedNetwork.LABORATORY;
    }
  }
}
