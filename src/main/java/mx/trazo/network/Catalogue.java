package mx.trazo.network;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * The network in memory: every page and every scan asks it, so it answers without the database. It
 * holds one immutable snapshot, read on first use and again after {@link #forget}.
 */
@Singleton
public class Catalogue {
  /** Door to door when a laboratory gave no estimate for a state. */
  public static final Duration UNKNOWN_TRANSIT = Duration.ofHours(24);

  private final LoadCatalogue load;
  private final AtomicLong forgotten = new AtomicLong();
  private volatile @Nullable CatalogueIndex current;

  /** Reads nothing yet. */
  public Catalogue(LoadCatalogue load) {
    this.load = load;
  }

  /** The facility of an id; throws {@link NoSuchElementException} when there is none. */
  public Facility getFacility(FacilityId id) {
    return findFacility(id).orElseThrow(() -> new NoSuchElementException("no facility " + id));
  }

  /** The facility of an id. */
  public Optional<Facility> findFacility(FacilityId id) {
    return Optional.ofNullable(index().facilityById().get(id));
  }

  /** The facility that has or had a code, CLUES or network code, in any case. */
  public Optional<Facility> findFacilityByCode(String code) {
    return Optional.ofNullable(index().facilityByCode().get(CatalogueIndex.key(code)));
  }

  /** Every facility by short name, laboratories included. */
  public List<Facility> listFacilities() {
    return index().data().facilities();
  }

  /** The active laboratories by short name. */
  public List<Facility> listLaboratories() {
    return index().laboratories();
  }

  /** The institution of an id; throws {@link NoSuchElementException} when there is none. */
  public Institution getInstitution(InstitutionId id) {
    Institution found = index().institutionById().get(id);
    if (found == null) {
      throw new NoSuchElementException("no institution " + id);
    }
    return found;
  }

  /** The institution of a short code, in any case. */
  public Optional<Institution> findInstitutionByCode(String code) {
    return index().data().institutions().stream()
        .filter(institution -> institution.code().equals(CatalogueIndex.key(code)))
        .findFirst();
  }

  /** Every institution by code. */
  public List<Institution> listInstitutions() {
    return index().data().institutions();
  }

  /** The agreement of an id; throws {@link NoSuchElementException} when there is none. */
  public Agreement getAgreement(AgreementId id) {
    return findAgreement(id).orElseThrow(() -> new NoSuchElementException("no agreement " + id));
  }

  /** The agreement of an id. */
  public Optional<Agreement> findAgreement(AgreementId id) {
    return index().data().agreements().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** Every agreement by code, in force or not. */
  public List<Agreement> listAgreements() {
    return index().data().agreements();
  }

  /** The agreements under which a facility's institution may ask some laboratory for something. */
  public List<Agreement> listAgreementsFor(Facility requesting) {
    return index().data().agreements().stream()
        .filter(a ->
            a.services().stream().anyMatch(s -> s.beneficiary().equals(requesting.institution())))
        .toList();
  }

  /** Decides by {@link AgreementRules} over every agreement of the network. */
  public Coverage coverageOf(
      Facility requesting, Facility laboratory, Collection<String> testCodes, LocalDate on) {
    return AgreementRules.choose(listAgreements(), requesting, laboratory, testCodes, on);
  }

  /** The laboratories to which a facility may send a test under some agreement, by short name. */
  public List<Facility> listLaboratoriesFor(Facility requesting, String testCode) {
    return listLaboratories().stream()
        .filter(laboratory ->
            listAgreements().stream()
                .anyMatch(a ->
                    a.holdsIn(requesting.state())
                        && a.covers(testCode, requesting.institution(), laboratory.id())))
        .toList();
  }

  /** The test of a code, also one that is no longer offered. */
  public Optional<TestDefinition> findTest(String code) {
    return Optional.ofNullable(index().testByCode().get(CatalogueIndex.key(code)));
  }

  /** The test of a code; throws {@link NoSuchElementException} when there is none. */
  public TestDefinition getTest(String code) {
    return findTest(code).orElseThrow(() -> new NoSuchElementException("no test " + code));
  }

  /** The tests offered, by code. */
  public List<TestDefinition> listTests() {
    return index().data().tests().stream().filter(TestDefinition::active).toList();
  }

  /** The specimen form of a code, also one that is no longer used. */
  public Optional<SpecimenForm> findForm(String code) {
    return Optional.ofNullable(index().formByCode().get(CatalogueIndex.key(code)));
  }

  /** The specimen form of a code; throws {@link NoSuchElementException} when there is none. */
  public SpecimenForm getForm(String code) {
    return findForm(code).orElseThrow(() -> new NoSuchElementException("no form " + code));
  }

  /** The specimen forms in use, by code. */
  public List<SpecimenForm> listForms() {
    return index().data().forms().stream().filter(SpecimenForm::active).toList();
  }

  /** The rule for a test on a form; null stands for {@link Anticoagulant#NONE}. */
  public Optional<TestSpecimenRule> findRule(
      String testCode, String formCode, @Nullable Anticoagulant anticoagulant) {
    Anticoagulant wanted = anticoagulant == null ? Anticoagulant.NONE : anticoagulant;
    return listRules(testCode).stream()
        .filter(rule -> rule.formCode().equals(formCode) && rule.anticoagulant() == wanted)
        .findFirst();
  }

  /** Every rule of a test, by form and anticoagulant; a form without a rule is not accepted. */
  public List<TestSpecimenRule> listRules(String testCode) {
    return index().rulesByTest().getOrDefault(testCode, List.of());
  }

  /** When a laboratory receives for a test; hours for that test alone go before general ones. */
  public ReceivingCalendar receivingCalendar(Facility laboratory, @Nullable String testCode) {
    List<LaboratoryHours> ofLaboratory =
        index().data().hours().stream()
            .filter(line -> line.laboratory().equals(laboratory.id()))
            .toList();
    List<LaboratoryHours> ofTest =
        ofLaboratory.stream()
            .filter(line -> testCode != null && testCode.equals(line.testCode()))
            .toList();
    List<LaboratoryHours> general =
        ofLaboratory.stream().filter(line -> line.testCode() == null).toList();
    Map<LocalDate, Boolean> exceptions =
        index().data().holidays().stream()
            .filter(day -> day.laboratory().equals(laboratory.id()))
            .collect(
                Collectors.toMap(
                    LaboratoryHoliday::day, LaboratoryHoliday::closed, (first, second) -> first));
    return new ReceivingCalendar(
        laboratory.zone(), ofTest.isEmpty() ? general : ofTest, exceptions);
  }

  /** Door to door from a hospital to a laboratory; an estimate by the hospital's state. */
  public Duration transitEstimate(Facility from, Facility laboratory) {
    return findTransitEstimate(from, laboratory).orElse(UNKNOWN_TRANSIT);
  }

  /** How long the way usually takes; empty when nobody said so. */
  public Optional<Duration> findTransitEstimate(Facility from, Facility laboratory) {
    Map<MexicanState, Duration> byState = index().data().transits().get(laboratory.id());
    return byState == null ? Optional.empty() : Optional.ofNullable(byState.get(from.state()));
  }

  /**
   * Predicts whether a sample arrives alive, see {@link Viability#of}.
   *
   * @param dispatchAt when it leaves or left the hospital
   * @return empty when there is no rule for it or it does not age
   */
  public Optional<Viability> viabilityOf(
      Facility from,
      Facility laboratory,
      String testCode,
      String formCode,
      @Nullable Anticoagulant anticoagulant,
      Instant collectedAt,
      Instant dispatchAt) {
    return findRule(testCode, formCode, anticoagulant)
        .flatMap(rule ->
            Viability.of(
                rule,
                collectedAt,
                dispatchAt,
                transitEstimate(from, laboratory),
                receivingCalendar(laboratory, testCode)));
  }

  /** Reads the snapshot again at the next question. */
  public void forget() {
    forgotten.incrementAndGet();
    current = null;
  }

  /** Reads the snapshot again at once. */
  public void reload() {
    forget();
    index();
  }

  /** Forgets the snapshot when the catalogue was changed since, here or by another node. */
  public void forgetIfChanged() {
    CatalogueIndex held = current;
    if (held != null && held.data().revision() != load.revision()) {
      forget();
    }
  }

  private CatalogueIndex index() {
    CatalogueIndex held = current;
    if (held != null) {
      return held;
    }
    long before = forgotten.get();
    CatalogueIndex fresh = CatalogueIndex.of(load.load());
    if (forgotten.get() == before) {
      current = fresh;
    }
    return fresh;
  }
}
