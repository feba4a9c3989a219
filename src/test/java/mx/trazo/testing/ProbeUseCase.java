package mx.trazo.testing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import mx.trazo.kernel.Facts;

/** A use case like any other, to see where its transaction begins and ends. */
@Singleton
public class ProbeUseCase {
  private final ProbeRows rows;
  private final Facts facts;

  /** Made by the container. */
  public ProbeUseCase(ProbeRows rows, Facts facts) {
    this.rows = rows;
    this.facts = facts;
  }

  /** Writes a row and tells a fact in one transaction. */
  @Transactional
  public void write(String id, Instant at, LocalDate day, ProbeFact fact) {
    rows.insert(id, at, day);
    facts.tell(fact);
  }

  /** Runs something inside a transaction. */
  @Transactional
  public <T> T inside(Supplier<T> work) {
    return work.get();
  }
}
