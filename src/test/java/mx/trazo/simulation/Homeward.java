package mx.trazo.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;
import mx.trazo.loan.Loan;
import mx.trazo.network.ContainerKind;
import mx.trazo.processing.WorkState;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;

/** How blocks go home in the simulation, and the laws of their loans. */
final class Homeward {
  private final World world;
  private final List<Shipment> boxes;

  /** Opens its boxes into the list given. */
  Homeward(World world, List<Shipment> boxes) {
    this.world = world;
    this.boxes = boxes;
  }

  /** Somebody at a desk who reads a code. */
  interface Reader {
    void read(Actor actor, String code, ScanRule rule);
  }

  /** Reads a block that is on loan into a box, or now and then something else. */
  void packOne(Reader reader, Supplier<String> anything) {
    one()
        .ifPresent(loan -> {
          Actor technician = world.actorAt(loan.laboratory());
          boxFor(technician, loan)
              .ifPresent(box ->
                  reader.read(
                      technician,
                      world.random.nextInt(4) == 0 ? anything.get() : labelOf(loan),
                      world.packInto(technician, box.id())));
        });
  }

  private String labelOf(Loan loan) {
    return world
        .custody
        .find(new FacilityScope(loan.laboratory()), loan.container())
        .orElseThrow()
        .container()
        .label()
        .text();
  }

  /** A loan that is not over, by chance; now and then its order's work ends here. */
  private Optional<Loan> one() {
    List<Loan> running =
        world.loans.everything().stream().filter(loan -> loan.endedAt() == null).toList();
    if (running.isEmpty()) {
      return Optional.empty();
    }
    Loan loan = running.get(world.random.nextInt(running.size()));
    if (world.random.nextInt(3) == 0) {
      var laboratory = new FacilityScope(loan.laboratory());
      world
          .work
          .listOf(laboratory, loan.order())
          .forEach(item -> world.work.move(laboratory, item.test(), WorkState.DONE, world.now));
    }
    return Optional.of(loan);
  }

  /** An open box for the hospital, mostly; a new one when there is none. */
  private Optional<Shipment> boxFor(Actor technician, Loan loan) {
    Optional<Shipment> open =
        boxes.stream()
            .filter(box -> box.sender().equals(loan.laboratory()))
            .filter(box -> box.receiver().equals(loan.hospital()) || world.random.nextInt(9) == 0)
            .map(box -> world.shipments.find(technician.scope(), box.id()).orElseThrow())
            .filter(box -> box.status() == ShipmentStatus.DRAFT)
            .findFirst();
    if (open.isEmpty()
        && world.openShipment.open(technician, loan.hospital())
            instanceof Outcome.Done<Shipment>(var fresh)) {
      boxes.add(fresh);
      return Optional.of(fresh);
    }
    return open;
  }

  /** Only blocks go home, to whoever sent them, and with that the loan is over. */
  void checkLaws(CustodyState state, long seed) {
    Optional<Loan> loan =
        world.loans.everything().stream()
            .filter(one -> one.container().equals(state.container().id()))
            .findFirst();
    boolean homeward =
        switch (state.state()) {
          case RETURN_PACKED, RETURNING, RETURN_MISSING, RETURNED -> true;
          default -> false;
        };
    if (homeward) {
      assertThat(state.container().kind()).as("seed %d", seed).isEqualTo(ContainerKind.BLOCK);
      assertThat(loan).as("what goes home was lent, seed %d", seed).isPresent();
    }
    boolean over = loan.filter(one -> one.endedAt() != null).isPresent();
    assertThat(over)
        .as("a loan is over exactly when its block is home, seed %d", seed)
        .isEqualTo(state.state() == ContainerState.RETURNED);
    if (over) {
      assertThat(state.holder()).as("seed %d", seed).isEqualTo(state.container().origin());
    }
  }
}
