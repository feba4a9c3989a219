package mx.trazo.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Unscoped;

/** Where the laboratory's door keeps what it decided. */
public interface ReceptionStore {
  /** The catalogue of reasons, in the order of their keys. */
  @Unscoped("public catalogue")
  List<ReceptionReason> listReasons();

  /** A reason by its code. */
  @Unscoped("public catalogue")
  Optional<ReceptionReason> findReason(String code);

  /** Keeps a decision. */
  void insertDecision(FacilityScope laboratory, DecisionRecord decision);

  /** All decisions about an order's containers, oldest first. */
  List<DecisionRecord> listDecisions(FacilityScope scope, OrderId order);

  /** The laboratory's number of the case, when it has one. */
  Optional<String> findAccession(FacilityScope scope, OrderId order);

  /**
   * Gives the case the laboratory's next number of the year, once.
   *
   * @param year two digits
   * @return the number, also when the case had it before
   */
  String accession(FacilityScope laboratory, OrderId order, int year, Instant now);

  /**
   * Keeps the number that a case has on another node; this one never gives it to another.
   *
   * @return false when another case of the laboratory has it
   */
  boolean adoptAccession(FacilityScope laboratory, OrderId order, String number, Instant at);

  /** Asks the hospital for a new sample instead of a rejected one. */
  void insertRecollection(
      FacilityScope laboratory, String id, SpecimenId rejected, OrderId order, Instant at);

  /** New samples asked of the hospital, neither registered nor declined yet, oldest first. */
  List<Recollection> listOpenRecollections(FacilityScope hospital, int limit);

  /** Keeps that the hospital needs no new sample; what was said before stays. */
  void insertDecline(
      FacilityScope hospital, SpecimenId rejected, AccountId by, String name, Instant at);

  /** What a hospital said it needs no new sample for, oldest first. */
  List<RecollectionDecline> listDeclines(FacilityScope hospital, OrderId order);
}
