package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientStore;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.Preanalytics;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/** Gathers what a printed report says, or finds the file that was printed before. */
@Singleton
public class GatherReport {
  private final ReportStore reports;
  private final OrderStore orders;
  private final PatientStore patients;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore receptions;
  private final Catalogue catalogue;
  private final AuditTrail audit;
  private final Facts facts;
  private final InstantSource clock;

  /** Everything a report is gathered from. */
  public GatherReport(
      ReportStore reports,
      OrderStore orders,
      PatientStore patients,
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore receptions,
      Catalogue catalogue,
      AuditTrail audit,
      Facts facts,
      InstantSource clock) {
    this.reports = reports;
    this.orders = orders;
    this.patients = patients;
    this.specimens = specimens;
    this.custody = custody;
    this.receptions = receptions;
    this.catalogue = catalogue;
    this.audit = audit;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * What was gathered.
   *
   * @param file printed before, or null; there is then a document to print
   * @param document to print, or null; there is then a file
   */
  public record Gathered(@Nullable ReportFile file, @Nullable ReportDocument document) {}

  /**
   * Gathers one version that the actor's facility may read. That somebody at the hospital opened it
   * is kept; a program that fetches it is nobody.
   */
  @Transactional
  public Outcome<Gathered> gather(Actor actor, ReportId id, int number) {
    Instant now = clock.instant();
    Optional<Report> report = reports.find(actor.scope(), id);
    if (report.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_NOT_FOUND);
    }
    audit.record(AuditEntry.done(now, actor, "READ_REPORT", "REPORT", id.value()));
    if (actor.hasAny(Role.HOSPITAL_CLERK, Role.REQUESTING_PHYSICIAN)) {
      reports.noteOpening(
          actor.scope(), new ReportOpening(id, number, actor.account(), actor.displayName(), now));
      facts.tell(new ReportOpened(report.get().order()));
    }
    Optional<ReportFile> file = reports.findFile(actor.scope(), id, number);
    if (file.isPresent()) {
      return Outcome.done(new Gathered(file.get(), null));
    }
    return reports
        .findVersion(actor.scope(), id, number)
        .map(version ->
            Outcome.done(new Gathered(null, document(actor.scope(), report.get(), version))))
        .orElseGet(() -> Outcome.refused(ResultRefusal.RESULT_NOT_FOUND));
  }

  private ReportDocument document(FacilityScope scope, Report report, ReportVersion version) {
    Order order = orders.find(scope, report.order()).orElseThrow();
    Patient patient =
        patients.find(new FacilityScope(order.facility()), order.patient()).orElseThrow();
    Facility laboratory = catalogue.getFacility(report.laboratory());
    Facility hospital = catalogue.getFacility(report.facility());
    Instant day = version.entered().at();
    @Nullable Instant previous =
        version.number() == 1
            ? null
            : reports
                .findVersion(scope, report.id(), version.number() - 1)
                .map(ReportVersion::released)
                .map(Signature::at)
                .orElse(null);
    ReportStatus status =
        !version.isReleased()
            ? version.verified() == null ? ReportStatus.REGISTERED : ReportStatus.PRELIMINARY
            : version.amendment() == null
                ? ReportStatus.FINAL
                : version.amendment().kind().status();
    return new ReportDocument(
        issuer(laboratory, day),
        issuer(hospital, day),
        laboratory.zone(),
        subject(patient),
        request(report, order),
        samples(scope, order),
        status,
        version,
        previous,
        report.verificationCode());
  }

  private ReportDocument.Issuer issuer(Facility facility, Instant day) {
    return new ReportDocument.Issuer(
        catalogue.getInstitution(facility.institution()).name(),
        facility.name(),
        facility.municipality() + ", " + facility.state().spanishName(),
        facility.cluesOn(day.atZone(facility.zone()).toLocalDate()).orElse(null),
        facility.phone());
  }

  private static ReportDocument.Subject subject(Patient patient) {
    return new ReportDocument.Subject(
        patient.name().surnameFirst(),
        patient.curp() == null || patient.curp().isGeneric() ? null : patient.curp().text(),
        patient.nss() == null ? null : patient.nss().text(),
        patient.recordNumber(),
        patient.birthDate(),
        patient.sex());
  }

  private ReportDocument.Request request(Report report, Order order) {
    ClinicalData clinical = order.request().clinical();
    return new ReportDocument.Request(
        report.kind().testCode(),
        catalogue.getTest(report.kind().testCode()).name(),
        order.request().placerNumber(),
        order.request().physician(),
        order.registeredAt(),
        catalogue.getAgreement(order.agreement()).code(),
        clinical.diagnosisCode(),
        clinical.biRads(),
        clinical.bodySite(),
        clinical.laterality(),
        clinical.neoadjuvant(),
        clinical.question());
  }

  /** Containers that the laboratory accepted at its door, by designation. */
  private List<ReportDocument.Sample> samples(FacilityScope scope, Order order) {
    List<DecisionRecord> decisions = receptions.listDecisions(scope, order.id());
    @Nullable String accession = receptions.findAccession(scope, order.id()).orElse(null);
    var samples = new ArrayList<ReportDocument.Sample>();
    for (Specimen node : specimens.listOf(scope, order.id())) {
      Optional<DecisionRecord> last =
          decisions.stream()
              .filter(decision -> decision.container().equals(node.id()))
              .reduce((earlier, later) -> later)
              .filter(AcceptanceNotes::accepted);
      if (last.isPresent()) {
        samples.add(sample(scope, node, accession, last.get().decidedAt()));
      }
    }
    return samples;
  }

  private ReportDocument.Sample sample(
      FacilityScope scope, Specimen node, @Nullable String accession, Instant acceptedAt) {
    CollectionData data = node.collection();
    @Nullable Instant arrived =
        custody
            .findLast(scope, node.id(), CustodyEventType.ARRIVED)
            .map(event -> event.occurredAt())
            .orElse(null);
    return new ReportDocument.Sample(
        node.id(),
        node.designation(),
        node.label().text(),
        accession,
        catalogue.getForm(node.formCode()).name(),
        data.method(),
        data.collectedAt(),
        data.fixedAt(),
        data.fixationEndedAt(),
        data.fixative(),
        arrived,
        acceptedAt,
        Preanalytics.of(node));
  }
}
