package mx.trazo.web.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Agreement;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Viability;
import mx.trazo.order.AgreementStanding;
import mx.trazo.order.Order;
import mx.trazo.order.Priority;
import mx.trazo.processing.WorkState;
import mx.trazo.specimen.PreanalyticNotice;
import mx.trazo.specimen.Specimen;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.OrderPhase;
import org.jspecify.annotations.Nullable;

/**
 * One order with its samples.
 *
 * @param agreement code of the agreement it rests on
 * @param agreementStanding OUTSIDE_ACCEPTED when that was not in force and allows it all the same
 * @param patient id of the record that stands for the patient today
 * @param accession the laboratory's number of the case, or null before it was accepted
 * @param notices what is to say about the treatment of the samples
 * @param possibleDuplicates records of the hospital that may be the same person
 * @param replacedBy orders registered since with a new sample
 */
@Serdeable
public record OrderReply(
    String id,
    String clientKey,
    @Nullable String placerNumber,
    OrderPhase phase,
    String laboratory,
    String agreement,
    AgreementStanding agreementStanding,
    String patient,
    Priority priority,
    Instant registeredAt,
    @Nullable String accession,
    @Nullable String replaces,
    List<String> replacedBy,
    List<TestReply> tests,
    List<SpecimenReply> specimens,
    List<PreanalyticNotice> notices,
    List<String> possibleDuplicates) {

  /**
   * One ordered test.
   *
   * @param state null before the laboratory accepted a sample for it
   * @param releasedAt when its report was released, or null
   */
  @Serdeable
  public record TestReply(
      String id,
      String code,
      @Nullable String reflexOf,
      @Nullable WorkState state,
      @Nullable Instant releasedAt) {}

  /**
   * One container.
   *
   * @param outlook whether it would arrive alive if it left now; null when it does not age or left
   */
  @Serdeable
  public record SpecimenReply(
      String id,
      @Nullable String parent,
      String label,
      String designation,
      String form,
      @Nullable String stain,
      boolean sent,
      ContainerState state,
      @Nullable Instant collectedAt,
      @Nullable Instant bestUntil,
      @Nullable Instant viableUntil,
      Viability.@Nullable Verdict outlook) {

    static SpecimenReply of(
        Specimen specimen, ContainerState state, @Nullable Viability viability) {
      SpecimenId parent = specimen.parent();
      return new SpecimenReply(
          specimen.id().value(),
          parent == null ? null : parent.value(),
          specimen.label().text(),
          specimen.designation(),
          specimen.formCode(),
          specimen.stain(),
          specimen.sent(),
          state,
          specimen.collection().collectedAt(),
          specimen.bestUntil(),
          specimen.viableUntil(),
          viability == null ? null : viability.verdict());
    }
  }

  static OrderReply of(OrderFile file, Catalogue catalogue) {
    Order order = file.order();
    OrderId replaces = order.request().replaces();
    Optional<Agreement> agreement = catalogue.findAgreement(order.agreement());
    return new OrderReply(
        order.id().value(),
        order.request().clientKey(),
        order.request().placerNumber(),
        file.phase(),
        order.request().laboratory().value(),
        agreement.map(Agreement::code).orElse(order.agreement().value()),
        order.standing(),
        file.patient().id().value(),
        order.request().priority(),
        order.registeredAt(),
        file.accession(),
        replaces == null ? null : replaces.value(),
        file.replacedBy().stream().map(OrderId::value).toList(),
        file.tests().stream().map(OrderReply::test).toList(),
        file.containers().stream()
            .map(node -> SpecimenReply.of(node.specimen(), node.state(), node.outlook()))
            .toList(),
        file.notices(),
        file.duplicates().stream().map(one -> one.other().id().value()).toList());
  }

  private static TestReply test(OrderFile.Test test) {
    var reflex = test.test().reflexOf();
    var work = test.work();
    return new TestReply(
        test.test().id().value(),
        test.test().testCode(),
        reflex == null ? null : reflex.value(),
        work == null ? null : work.state(),
        test.releasedAt());
  }
}
