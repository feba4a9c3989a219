package mx.trazo.fhir;

import mx.trazo.network.Facility;
import mx.trazo.network.FacilityCode;
import mx.trazo.network.FacilityCode.CodeScheme;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;

/** A facility as an Organization, with every CLUES it has or had. */
final class OrganizationTranslator {
  private OrganizationTranslator() {}

  static Organization write(Facility facility) {
    var organization = new Organization();
    organization.setId(facility.id().value());
    facility.codes().forEach(code -> organization.addIdentifier(identifier(code)));
    organization.setActive(facility.active());
    organization.setName(facility.name());
    organization.addAddress().setState(facility.state().name()).setCountry("MX");
    organization.getAddressFirstRep().setDistrict(facility.municipality());
    return organization;
  }

  private static Identifier identifier(FacilityCode code) {
    var identifier = new Identifier();
    identifier.setSystem(code.scheme() == CodeScheme.CLUES ? TrazoUris.CLUES : TrazoUris.FACILITY);
    identifier.setValue(code.code());
    if (code.validFrom() != null || code.validTo() != null) {
      var period = new Period();
      if (code.validFrom() != null) {
        period.setStartElement(new DateTimeType(code.validFrom().toString()));
      }
      if (code.validTo() != null) {
        period.setEndElement(new DateTimeType(code.validTo().toString()));
      }
      identifier.setPeriod(period);
    }
    return identifier;
  }
}
