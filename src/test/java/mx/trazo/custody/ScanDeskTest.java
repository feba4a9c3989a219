package mx.trazo.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelNumber;
import org.junit.jupiter.api.Test;

/** A scan outlives what passes by itself, and nothing else. */
class ScanDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Actor ACTOR =
      new Actor(
          new AccountId("01J0000000ACC0000000000001"),
          "Prueba",
          new FacilityId("01J0000000FAC0000000000001"),
          Set.of(Role.TECHNICIAN));

  @Test
  void tries_again_when_the_connection_was_lost() {
    var record = new Collides(4, new Passing("connection lost"));
    var scan = new Scan(new ScanId("abcdefgh"), ACTOR, "x", NOW, "puesto");
    assertThat(new ScanDesk(record, new OnlyPassing()).scan(scan, new NoRule()))
        .isInstanceOf(Outcome.Done.class);
    assertThat(record.tries).isEqualTo(5);
  }

  @Test
  void gives_up_after_five_tries() {
    var record = new Collides(100, new Passing("connection lost"));
    var scan = new Scan(new ScanId("abcdefgh"), ACTOR, "x", NOW, "puesto");
    assertThatThrownBy(() -> new ScanDesk(record, new OnlyPassing()).scan(scan, new NoRule()))
        .isInstanceOf(Passing.class);
    assertThat(record.tries).isEqualTo(5);
  }

  @Test
  void does_not_repeat_what_will_fail_again() {
    var record = new Collides(1, new IllegalStateException("a defect"));
    var scan = new Scan(new ScanId("abcdefgh"), ACTOR, "x", NOW, "puesto");
    assertThatThrownBy(() -> new ScanDesk(record, new OnlyPassing()).scan(scan, new NoRule()))
        .hasMessage("a defect");
    assertThat(record.tries).isEqualTo(1);
  }

  /** A failure that passes. */
  private static final class Passing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Passing(String message) {
      super(message);
    }
  }

  /** Fails so many times, then records. */
  private static final class Collides extends RecordScan {
    private final int failures;
    private final RuntimeException failure;
    private int tries;

    Collides(int failures, RuntimeException failure) {
      super(
          new OnlyPassing(),
          new CustodyLog(new OnlyPassing(), new Facts(List::of)),
          InstantSource.fixed(NOW));
      this.failures = failures;
      this.failure = failure;
    }

    @Override
    public ScanAnswer record(Scan scan, ScanRule rule) {
      tries++;
      if (tries <= failures) {
        throw failure;
      }
      return new ScanAnswer(
          scan.id(), ScanVerdict.CONTEXT, null, List.of(), null, null, null, 0, NOW, false);
    }
  }

  /** Nobody asks it. */
  private static final class NoRule implements ScanRule {
    @Override
    public String mode() {
      return "RECEIVE";
    }

    @Override
    public String context() {
      return "";
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      return new ScanDecision.Context();
    }
  }

  /** Knows only which failures pass. */
  private static final class OnlyPassing implements CustodyStore {
    @Override
    public boolean passes(RuntimeException failure) {
      return failure instanceof Passing;
    }

    @Override
    public void open(
        FacilityScope scope, Collection<CustodyState> opened, List<CustodyEvent> happened) {}

    @Override
    public Optional<CustodyState> lock(LabelNumber label) {
      return Optional.empty();
    }

    @Override
    public List<CustodyState> lockAll(FacilityScope scope, Collection<SpecimenId> containers) {
      return List.of();
    }

    @Override
    public Optional<CustodyState> find(FacilityScope scope, SpecimenId container) {
      return Optional.empty();
    }

    @Override
    public List<CustodyState> list(FacilityScope scope, Collection<SpecimenId> containers) {
      return List.of();
    }

    @Override
    public void append(FacilityScope scope, List<CustodyEvent> events, List<CustodyState> after) {}

    @Override
    public List<CustodyEvent> listEvents(FacilityScope scope, SpecimenId container) {
      return List.of();
    }

    @Override
    public Optional<CustodyEvent> findLast(
        FacilityScope scope, SpecimenId container, CustodyEventType type) {
      return Optional.empty();
    }

    @Override
    public boolean keepAttempt(FacilityScope scope, ScanAttempt attempt) {
      return true;
    }

    @Override
    public Optional<FirstAnswer> findAttempt(FacilityScope scope, ScanId scan) {
      return Optional.empty();
    }
  }
}
