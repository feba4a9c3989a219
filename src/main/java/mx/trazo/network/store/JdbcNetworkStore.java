package mx.trazo.network.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import mx.trazo.network.Agreement;
import mx.trazo.network.CatalogueData;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityCode;
import mx.trazo.network.FacilityCode.CodeScheme;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.Institution;
import mx.trazo.network.LevelOfCare;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NetworkStore;
import org.jspecify.annotations.Nullable;

/** Keeps the network in the database. */
@Singleton
class JdbcNetworkStore implements NetworkStore {
  private final InstitutionRows institutions;
  private final FacilityRows facilities;
  private final FacilityCodeRows codes;
  private final AgreementRows agreements;
  private final AgreementTables agreementTables;
  private final TestTables testTables;
  private final TransitRows revision;

  JdbcNetworkStore(
      InstitutionRows institutions,
      FacilityRows facilities,
      FacilityCodeRows codes,
      AgreementRows agreements,
      AgreementTables agreementTables,
      TestTables testTables,
      TransitRows revision) {
    this.institutions = institutions;
    this.facilities = facilities;
    this.codes = codes;
    this.agreements = agreements;
    this.agreementTables = agreementTables;
    this.testTables = testTables;
    this.revision = revision;
  }

  @Override
  public CatalogueData load() {
    // the revision first: a change that slips in between is then read again, never missed
    long asOf = revision.revision();
    return new CatalogueData(
        asOf,
        institutions.list().stream()
            .map(row ->
                new Institution(
                    new InstitutionId(row.id()), row.code(), row.name(), row.shortName()))
            .toList(),
        listFacilities(),
        agreementTables.list(),
        testTables.listTests(),
        testTables.listForms(),
        testTables.listRules(),
        testTables.listHours(),
        testTables.listHolidays(),
        testTables.transits());
  }

  @Override
  public boolean codeTaken(String code) {
    return codes.countByCode(code) > 0;
  }

  @Override
  public long revision() {
    return revision.revision();
  }

  @Override
  public void insertFacility(Facility facility, AccountId by, Instant now) {
    expectOne(
        facilities.insert(
            facility.id().value(),
            facility.institution().value(),
            facility.name(),
            facility.shortName(),
            facility.kind().name(),
            facility.level().name(),
            facility.state().name(),
            facility.municipality(),
            facility.zone().getId(),
            facility.phone(),
            facility.active(),
            by.value(),
            now));
    facility.codes().forEach(code -> insertCode(facility, code, by, now));
    expectOne(revision.countChange());
  }

  @Override
  public void updatePhone(FacilityId facility, @Nullable String phone) {
    expectOne(facilities.updatePhone(facility.value(), phone));
    expectOne(revision.countChange());
  }

  @Override
  public void insertFacilityCode(Facility facility, FacilityCode code, AccountId by, Instant now) {
    insertCode(facility, code, by, now);
    expectOne(revision.countChange());
  }

  @Override
  public boolean updateAgreement(
      Agreement before,
      Agreement changed,
      String changeId,
      String reason,
      AccountId by,
      Instant now) {
    int updated =
        agreements.update(
            changed.id().value(),
            changed.version() - 1,
            changed.status().name(),
            changed.signedOn(),
            changed.validFrom(),
            changed.validTo(),
            changed.outsideValidity().name());
    if (updated == 0) {
      return false;
    }
    expectOne(
        agreements.insertChange(
            changeId,
            changed.id().value(),
            changed.version(),
            before.status().name(),
            changed.status().name(),
            before.validFrom(),
            changed.validFrom(),
            before.validTo(),
            changed.validTo(),
            before.outsideValidity().name(),
            changed.outsideValidity().name(),
            reason,
            by.value(),
            now));
    expectOne(revision.countChange());
    return true;
  }

  private List<Facility> listFacilities() {
    Map<String, List<FacilityCode>> codesOf =
        codes.list().stream()
            .collect(
                Collectors.groupingBy(
                    FacilityCodeRow::facilityId,
                    Collectors.mapping(JdbcNetworkStore::code, Collectors.toList())));
    return facilities.list().stream()
        .map(row -> facility(row, codesOf.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private void insertCode(Facility facility, FacilityCode code, AccountId by, Instant now) {
    expectOne(
        codes.insert(
            code.code(),
            facility.id().value(),
            code.scheme().name(),
            code.preferred(),
            code.validFrom(),
            code.validTo(),
            by.value(),
            now));
  }

  private static Facility facility(FacilityRow row, List<FacilityCode> codes) {
    return new Facility(
        new FacilityId(row.id()),
        new InstitutionId(row.institutionId()),
        row.name(),
        row.shortName(),
        FacilityKind.valueOf(row.kind()),
        LevelOfCare.valueOf(row.levelOfCare()),
        MexicanState.valueOf(row.stateCode()),
        row.municipality(),
        ZoneId.of(row.zoneId()),
        row.phone(),
        row.active(),
        codes);
  }

  private static FacilityCode code(FacilityCodeRow row) {
    return new FacilityCode(
        CodeScheme.valueOf(row.scheme()),
        row.code(),
        row.preferred(),
        row.validFrom(),
        row.validTo());
  }

  private static void expectOne(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("expected to write one row, wrote " + rows);
    }
  }
}
