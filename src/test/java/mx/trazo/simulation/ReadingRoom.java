package mx.trazo.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStatus;
import mx.trazo.access.AccountStore;
import mx.trazo.access.SignInFailures;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.order.ReflexTests;
import mx.trazo.result.AcceptanceNotes;
import mx.trazo.result.AmendReport;
import mx.trazo.result.CriticalMarks;
import mx.trazo.result.EnterResult;
import mx.trazo.result.MemoryCriticalStore;
import mx.trazo.result.MemoryReportStore;
import mx.trazo.result.NoticeAtRelease;
import mx.trazo.result.ReleaseReport;
import mx.trazo.result.ResultDesk;
import mx.trazo.result.VerifyResult;
import mx.trazo.turnaround.MemoryTurnaroundStore;
import mx.trazo.turnaround.StartAtAcceptance;
import mx.trazo.turnaround.StartClocks;
import mx.trazo.turnaround.StartReflex;
import mx.trazo.turnaround.StopAtRelease;

/** The rooms after the bench, wired by hand onto a {@link World}: results and clocks. */
final class ReadingRoom {
  final MemoryReportStore reports = new MemoryReportStore();
  final MemoryCriticalStore criticals = new MemoryCriticalStore();
  final MemoryTurnaroundStore clocks = new MemoryTurnaroundStore();
  final EnterResult enter;
  final VerifyResult verify;
  final ReleaseReport release;
  final AmendReport amend;

  /** Two who may sign, one who may not, one who is not a specialist. */
  final List<Actor> people =
      List.of(
          person("1", Role.SPECIALIST),
          person("2", Role.SPECIALIST),
          person("3", Role.SPECIALIST),
          person("4", Role.TECHNICIAN));

  ReadingRoom(World world) {
    var desk =
        new ResultDesk(
            world.work, world.specimens, world.custody, world.receptions, new Licences());
    enter =
        new EnterResult(
            desk, reports, world.orders, entry -> {}, world.facts, world.ids, world.clock);
    var marks = new CriticalMarks(criticals, reports);
    verify = new VerifyResult(desk, reports, marks, entry -> {}, world.clock);
    amend = new AmendReport(desk, reports, entry -> {}, world.clock);
    release =
        new ReleaseReport(
            desk,
            reports,
            new AcceptanceNotes(world.receptions, world.specimens),
            marks,
            world.orders,
            new ReflexTests(world.orders, world.facts, world.ids),
            world.work,
            world.facts,
            entry -> {},
            world.clock);
    var start = new StartClocks(clocks);
    world.listeners.add(new StartAtAcceptance(start));
    world.listeners.add(new StartReflex(start));
    world.listeners.add(new StopAtRelease(clocks));
    world.listeners.add(new NoticeAtRelease(reports, criticals, entry -> {}, world.ids));
  }

  private static Actor person(String name, Role role) {
    return new Actor(
        new AccountId("0".repeat(25) + name), name, SimulatedNetwork.LABORATORY, Set.of(role));
  }

  /** Accounts whose number is under 3 have a licence. */
  private static final class Licences implements AccountStore {
    @Override
    public Optional<Account> find(AccountId id) {
      boolean licensed = id.value().charAt(25) < '3';
      return Optional.of(
          new Account(
              id,
              "persona",
              "Persona",
              null,
              SimulatedNetwork.LABORATORY,
              licensed ? "1234567" : null,
              AccountStatus.ACTIVE,
              Set.of(Role.SPECIALIST),
              1,
              Instant.EPOCH));
    }

    @Override
    public boolean add(Account account) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Account> findByUsername(String username) {
      return Optional.empty();
    }

    @Override
    public List<Account> list(String beginning, int limit) {
      return List.of();
    }

    @Override
    public boolean changePassword(AccountId id, int version, String passwordHash) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean changeStatus(AccountId id, int version, AccountStatus status) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignInFailures> findFailures(String subject) {
      return Optional.empty();
    }

    @Override
    public void keepFailures(String subject, SignInFailures failures) {}

    @Override
    public void forgetFailures(String subject) {}

    @Override
    public int forgetFailuresBefore(Instant last) {
      return 0;
    }
  }
}
