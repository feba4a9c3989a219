package mx.trazo.boot.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.shipment.Shipment;
import org.jspecify.annotations.Nullable;

/** Eighteen days of samples: which box left where and when, and how far each of its cases came. */
final class DemoStory {
  /** Hours from registration; the courier needs fifteen. */
  private static final double PACKED_AFTER = 1;

  private static final double HANDED_AFTER = 2;
  private static final double RECEIVED_AFTER = 17;
  private static final double DECIDED_AFTER = 17.5;
  private static final double CLOSED_AFTER = 18;
  private static final double STEP_1_AFTER = 20;
  private static final double STEP_2_AFTER = 22;
  private static final double READING_AFTER = 23;
  private static final double ENTERED_AFTER = 24;
  private static final double VERIFIED_AFTER = 25;
  private static final double RELEASED_AFTER = 26;

  private final DemoHospital hospital;
  private final DemoLaboratory laboratory;
  private final DemoReturns returns;
  private final DemoBench bench;
  private final DemoPlan plan = new DemoPlan();
  private int cases;

  DemoStory(DemoBench bench, Instant now) {
    this.bench = bench;
    this.hospital = new DemoHospital(bench, now);
    this.laboratory = new DemoLaboratory(bench);
    this.returns = new DemoReturns(bench);
  }

  /** Plans everything. */
  DemoPlan plan() {
    DemoCase mayGo = one(DemoCase.Kind.LUMINAL, DemoStage.RELEASED);
    DemoCase waiting = one(DemoCase.Kind.HER2_OPEN, DemoStage.RELEASED);
    DemoCase asked = one(DemoCase.Kind.LUMINAL, DemoStage.STEP_2);
    box(DemoAccount.CLERK_ENSENADA, 260, mayGo, waiting, asked);
    DemoCase comingHome = one(DemoCase.Kind.TRIPLE_NEGATIVE, DemoStage.RELEASED);
    box(DemoAccount.CLERK_SONORA, 250, comingHome, one(DemoCase.Kind.LUMINAL, DemoStage.STEP_1));
    box(
        DemoAccount.CLERK_PUEBLA,
        200,
        one(DemoCase.Kind.LUMINAL, DemoStage.READING),
        one(DemoCase.Kind.HER2_POSITIVE, DemoStage.VERIFIED));
    box(
        DemoAccount.CLERK_ENSENADA,
        120,
        one(DemoCase.Kind.HER2_OPEN, DemoStage.ENTERED),
        one(DemoCase.Kind.LUMINAL, DemoStage.READING));
    DemoCase told = one(DemoCase.Kind.MARROW, DemoStage.RELEASED);
    box(DemoAccount.CLERK_SONORA, 96, told);
    tell(told, DemoAccount.CLERK_SONORA, 96 - RELEASED_AFTER);
    DemoCase clotted = one(DemoCase.Kind.MARROW, DemoStage.REJECTED);
    box(DemoAccount.CLERK_PUEBLA, 80, clotted);
    box(
        DemoAccount.CLERK_ENSENADA,
        70,
        one(DemoCase.Kind.LUMINAL, DemoStage.ACCEPTED),
        one(DemoCase.Kind.LUMINAL, DemoStage.STEP_1),
        one(DemoCase.Kind.LUMINAL, DemoStage.ON_HOLD));
    box(
        DemoAccount.CLERK_PUEBLA,
        48,
        one(DemoCase.Kind.MARROW, DemoStage.READING),
        one(DemoCase.Kind.BLOOD, DemoStage.STEP_1));
    box(DemoAccount.CLERK_PUEBLA, 30, one(DemoCase.Kind.MARROW, DemoStage.ACCEPTED, clotted));
    box(
        DemoAccount.CLERK_SONORA,
        28,
        one(DemoCase.Kind.MARROW, DemoStage.ARRIVED),
        one(DemoCase.Kind.LUMINAL, DemoStage.ARRIVED));
    box(DemoAccount.CLERK_ENSENADA, 60, one(DemoCase.Kind.LUMINAL, DemoStage.IN_TRANSIT));
    box(
        DemoAccount.CLERK_ENSENADA,
        12,
        one(DemoCase.Kind.LUMINAL, DemoStage.IN_TRANSIT),
        one(DemoCase.Kind.LUMINAL, DemoStage.IN_TRANSIT));
    box(DemoAccount.CLERK_SONORA, 10, one(DemoCase.Kind.MARROW, DemoStage.IN_TRANSIT));
    box(DemoAccount.CLERK_ENSENADA, 3, one(DemoCase.Kind.LUMINAL, DemoStage.PACKED));
    box(
        DemoAccount.CLERK_ENSENADA,
        2,
        one(DemoCase.Kind.LUMINAL, DemoStage.REGISTERED),
        one(DemoCase.Kind.MARROW, DemoStage.REGISTERED));
    box(DemoAccount.CLERK_PUEBLA, 1.5, one(DemoCase.Kind.LUMINAL, DemoStage.REGISTERED));
    // released an hour ago: a critical result that nobody has acknowledged
    box(DemoAccount.CLERK_ENSENADA, 27, one(DemoCase.Kind.MARROW, DemoStage.RELEASED));
    DemoCase atHome = one(DemoCase.Kind.LUMINAL, DemoStage.RELEASED);
    DemoCase overdue = one(DemoCase.Kind.TRIPLE_NEGATIVE, DemoStage.RELEASED);
    box(DemoAccount.CLERK_ENSENADA, 420, atHome, overdue);
    home(DemoAccount.CLERK_ENSENADA, atHome, 300, 280);
    home(DemoAccount.CLERK_SONORA, comingHome, 20, 0);
    // rejected, and the new sample not drawn yet: what a hospital sees then
    box(DemoAccount.CLERK_ENSENADA, 44, one(DemoCase.Kind.MARROW, DemoStage.REJECTED));
    plan.add(6, () -> returns.ask(bench.person(DemoAccount.CLERK_ENSENADA), asked));
    plan.add(1, () -> new DemoAlerts(bench).decide());
    return plan;
  }

  /** A critical result on the telephone, at the second call, and acknowledged. */
  private void tell(DemoCase one, DemoAccount account, double releasedHoursAgo) {
    plan.add(releasedHoursAgo - 0.2, () -> laboratory.call(one, false));
    plan.add(releasedHoursAgo - 0.5, () -> laboratory.call(one, true));
    plan.add(releasedHoursAgo - 0.8, () -> hospital.acknowledge(bench.person(account), one));
  }

  /** Blocks go home, and are read there unless they are still on their way. */
  private void home(DemoAccount account, DemoCase one, double sentAgo, double readAgo) {
    Actor clerk = bench.person(account);
    var box = new ArrayList<Shipment>(1);
    plan.add(sentAgo, () -> box.add(returns.send(clerk.facility(), one)));
    if (readAgo > 0) {
      plan.add(readAgo, () -> returns.take(clerk, box.getFirst(), one));
    }
  }

  private DemoCase one(DemoCase.Kind kind, DemoStage stage) {
    return one(kind, stage, null);
  }

  private DemoCase one(DemoCase.Kind kind, DemoStage stage, @Nullable DemoCase replaced) {
    return new DemoCase(cases++, kind, stage, replaced);
  }

  private void box(DemoAccount account, double hoursAgo, DemoCase... inside) {
    List<DemoCase> all = Arrays.asList(inside);
    Actor clerk = bench.person(account);
    plan.add(hoursAgo, () -> all.forEach(one -> hospital.register(clerk, one, hoursAgo)));
    DemoStage end = all.getFirst().stage();
    if (!end.reached(DemoStage.PACKED)) {
      return;
    }
    var box = new ArrayList<Shipment>(1);
    plan.add(hoursAgo - PACKED_AFTER, () -> box.add(hospital.pack(clerk, all)));
    if (!end.reached(DemoStage.IN_TRANSIT)) {
      return;
    }
    plan.add(hoursAgo - HANDED_AFTER, () -> hospital.hand(clerk, box.getFirst().id()));
    if (!end.reached(DemoStage.ARRIVED)) {
      return;
    }
    plan.add(hoursAgo - RECEIVED_AFTER, () -> laboratory.receive(box.getFirst(), all));
    if (end.reached(DemoStage.ON_HOLD)) {
      plan.add(hoursAgo - CLOSED_AFTER, () -> laboratory.close(box.getFirst()));
    }
    all.forEach(one -> work(one, hoursAgo));
  }

  private void work(DemoCase one, double hoursAgo) {
    plan.add(hoursAgo - DECIDED_AFTER, () -> laboratory.decide(one));
    step(one, DemoStage.STEP_1, hoursAgo - STEP_1_AFTER, () -> laboratory.stepOne(one));
    step(one, DemoStage.STEP_2, hoursAgo - STEP_2_AFTER, () -> laboratory.stepTwo(one));
    step(one, DemoStage.READING, hoursAgo - READING_AFTER, () -> laboratory.bring(one));
    step(one, DemoStage.ENTERED, hoursAgo - ENTERED_AFTER, () -> laboratory.enter(one));
    step(one, DemoStage.VERIFIED, hoursAgo - VERIFIED_AFTER, () -> laboratory.verify(one));
    step(one, DemoStage.RELEASED, hoursAgo - RELEASED_AFTER, () -> laboratory.release(one));
  }

  private void step(DemoCase one, DemoStage stage, double hoursAgo, Runnable what) {
    if (one.stage().reached(stage)) {
      plan.add(hoursAgo, what);
    }
  }
}
