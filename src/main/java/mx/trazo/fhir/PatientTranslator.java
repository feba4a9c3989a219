package mx.trazo.fhir;

import java.util.List;
import mx.trazo.network.MexicanState;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;
import mx.trazo.patient.PatientEntry;
import mx.trazo.patient.PersonName;
import mx.trazo.patient.Sex;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Patient, both ways. */
final class PatientTranslator {
  private PatientTranslator() {}

  /** What a Patient says; the rules of the patient room judge it. */
  static PatientEntry read(Patient patient, String at, Issues issues) {
    HumanName name = nameOf(patient);
    List<Extension> surnames = name.getFamilyElement().getExtension();
    String first = Reading.code(surnames, TrazoUris.FIRST_SURNAME, at + ".name", issues);
    String second = Reading.code(surnames, TrazoUris.SECOND_SURNAME, at + ".name", issues);
    String family = Reading.text(name.getFamily());
    if (first == null && family != null) {
      List<String> words = List.of(family.split("\\s+", -1));
      if (words.size() > 2) {
        issues.add(at + ".name", FhirRefusal.FHIR_SURNAMES);
      }
      first = words.getFirst();
      second = words.size() == 2 ? words.getLast() : null;
    }
    Address home = patient.getAddressFirstRep();
    return new PatientEntry(
        Reading.identifier(patient.getIdentifier(), TrazoUris.CURP),
        Reading.identifier(patient.getIdentifier(), TrazoUris.NSS),
        Reading.identifier(patient.getIdentifier(), TrazoUris.RECORD_NUMBER),
        Reading.text(name.getGivenAsSingleString()),
        first,
        second,
        patient.getBirthDateElement().getValueAsString(),
        patient.hasGender() ? patient.getGender().toCode() : null,
        birthState(patient, at, issues),
        Reading.text(home.getState()),
        Reading.text(home.getDistrict()),
        Reading.identifier(patient.getIdentifier(), TrazoUris.ONCOLOGY_REGISTRY));
  }

  private static HumanName nameOf(Patient patient) {
    return patient.getName().stream()
        .filter(name -> name.getUse() == NameUse.OFFICIAL)
        .findFirst()
        .orElseGet(patient::getNameFirstRep);
  }

  private static @Nullable String birthState(Patient patient, String at, Issues issues) {
    Extension extension =
        Reading.extension(patient.getExtension(), TrazoUris.BIRTH_PLACE, at, issues);
    return extension != null && extension.getValue() instanceof Address place
        ? Reading.text(place.getState())
        : null;
  }

  /** The record as a Patient. */
  static Patient write(mx.trazo.patient.Patient record) {
    var patient = new Patient();
    patient.setId(record.id().value());
    Curp curp = record.curp();
    if (curp != null) {
      patient.addIdentifier().setSystem(TrazoUris.CURP).setValue(curp.text());
    }
    Nss nss = record.nss();
    if (nss != null) {
      patient.addIdentifier().setSystem(TrazoUris.NSS).setValue(nss.text());
    }
    if (record.recordNumber() != null) {
      patient
          .addIdentifier()
          .setSystem(TrazoUris.RECORD_NUMBER)
          .setValue(record.recordNumber())
          .getType()
          .addCoding()
          .setSystem(TrazoUris.V2_IDENTIFIER_TYPE)
          .setCode("MR");
    }
    if (record.externalRegistryId() != null) {
      patient
          .addIdentifier()
          .setSystem(TrazoUris.ONCOLOGY_REGISTRY)
          .setValue(record.externalRegistryId());
    }
    if (curp == null) {
      patient.addIdentifier().setSystem(TrazoUris.CURP).setValueElement(unknown());
    }
    patient.setActive(record.mergedInto() == null);
    patient.addName(name(record.name()));
    patient.setGender(gender(record.sex()));
    patient.setBirthDateElement(new DateType(record.birthDate().toString()));
    if (record.birthState() != null) {
      patient.addExtension(TrazoUris.BIRTH_PLACE, new Address().setState(record.birthState()));
    }
    MexicanState state = record.residenceState();
    if (state != null || record.residenceMunicipality() != null) {
      Address home = patient.addAddress().setCountry("MX");
      home.setDistrict(record.residenceMunicipality());
      home.setState(state == null ? null : state.name());
    }
    if (record.mergedInto() != null) {
      patient
          .addLink()
          .setType(Patient.LinkType.REPLACEDBY)
          .getOther()
          .setReference("Patient/" + record.mergedInto().value());
    }
    return patient;
  }

  /** Why the number is absent, as far as we are told: newborns and foreigners have none. */
  private static StringType unknown() {
    var value = new StringType();
    value.addExtension(TrazoUris.DATA_ABSENT, new CodeType("unknown"));
    return value;
  }

  private static HumanName name(PersonName from) {
    var name = new HumanName().setUse(NameUse.OFFICIAL);
    String second = from.secondSurname();
    name.setFamily(second == null ? from.firstSurname() : from.firstSurname() + " " + second);
    name.getFamilyElement()
        .addExtension(TrazoUris.FIRST_SURNAME, new StringType(from.firstSurname()));
    if (second != null) {
      name.getFamilyElement().addExtension(TrazoUris.SECOND_SURNAME, new StringType(second));
    }
    for (String given : from.given().split(" ", -1)) {
      name.addGiven(given);
    }
    return name;
  }

  private static AdministrativeGender gender(Sex sex) {
    return switch (sex) {
      case FEMALE -> AdministrativeGender.FEMALE;
      case MALE -> AdministrativeGender.MALE;
      case NON_BINARY -> AdministrativeGender.OTHER;
      case UNKNOWN -> AdministrativeGender.UNKNOWN;
    };
  }
}
