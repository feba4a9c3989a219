package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import org.jspecify.annotations.Nullable;

/** Where the hospitals' blocks are and when they are due back. */
@Singleton
public class ReadLoans {
  /** So many are shown; those due first stand first. */
  public static final int MOST = 500;

  private final LoanLedgerStore ledger;
  private final Catalogue catalogue;
  private final InstantSource clock;

  /** Reads this ledger. */
  public ReadLoans(LoanLedgerStore ledger, Catalogue catalogue, InstantSource clock) {
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The blocks that the actor's laboratory has.
   *
   * @param hospital only this one's, or null for everybody's
   */
  @Transactional
  public List<LentBlock> at(Actor actor, @Nullable FacilityId hospital) {
    return ledger.listAt(actor.scope(), hospital, today(), MOST);
  }

  /** The blocks of the actor's hospital that laboratories have. */
  @Transactional
  public List<LentBlock> of(Actor actor) {
    return ledger.listOf(actor.scope(), today(), MOST);
  }

  /** One block that the actor's facility owns or has, also when it is back. */
  @Transactional
  public Optional<LentBlock> find(Actor actor, SpecimenId block) {
    return ledger.find(actor.scope(), block, today());
  }

  /** How many blocks the actor's laboratory should have given back by now. */
  @Transactional
  public long overdue(Actor actor) {
    return ledger.countOverdue(actor.scope(), today().apply(actor.facility()));
  }

  /** The hospitals of which the actor's laboratory has blocks. */
  @Transactional
  public List<FacilityId> hospitals(Actor actor) {
    return ledger.listHospitals(actor.scope());
  }

  private Function<FacilityId, LocalDate> today() {
    Instant now = clock.instant();
    return laboratory -> {
      ZoneId zone = catalogue.findFacility(laboratory).map(Facility::zone).orElse(ZoneOffset.UTC);
      return now.atZone(zone).toLocalDate();
    };
  }
}
