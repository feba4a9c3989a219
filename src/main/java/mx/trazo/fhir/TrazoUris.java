package mx.trazo.fhir;

import java.util.Set;

/**
 * The systems and extensions that stand on the wire. The OIDs are those of the Mexican registers
 * (DGIS template GIIS-A001); what has no public identifier has one of ours.
 */
public final class TrazoUris {
  private static final String BASE = "https://trazo.mx/fhir/";
  private static final String EXTENSION = BASE + "StructureDefinition/";

  /** The media type of FHIR in JSON. */
  public static final String FHIR_JSON = "application/fhir+json";

  /** Clave Única de Registro de Población. */
  public static final String CURP = "urn:oid:2.16.840.1.113883.4.629";

  /** Clave Única de Establecimientos de Salud. */
  public static final String CLUES = "urn:oid:2.16.840.1.113883.4.631";

  /** Número de Seguridad Social; no OID is known, so this URI is local. */
  public static final String NSS = BASE + "sid/nss";

  /** A hospital's own record number; unique only within the facility that assigned it. */
  public static final String RECORD_NUMBER = BASE + "sid/expediente";

  /** The number that a hospital's system gave to its request. */
  public static final String PLACER_NUMBER = BASE + "sid/solicitud";

  /** The 12 digits on a label. */
  public static final String LABEL = BASE + "sid/etiqueta";

  /** The folio that a laboratory gives at reception. */
  public static final String ACCESSION = BASE + "sid/folio";

  /** Codes of the test catalogue. */
  public static final String TEST = BASE + "CodeSystem/estudio";

  /** Codes of specimen forms: core biopsy, block, slide, marrow and so on. */
  public static final String SPECIMEN_FORM = BASE + "CodeSystem/forma-de-muestra";

  /** Stable names of refusals. */
  public static final String REFUSAL = BASE + "CodeSystem/motivo-de-rechazo";

  /** Steps of the domain, for Task.businessStatus. */
  public static final String STEP = BASE + "CodeSystem/paso";

  /** Why a test is asked for: diagnosis, follow-up, relapse. */
  public static final String REASON = BASE + "CodeSystem/motivo-de-solicitud";

  /** International Classification of Diseases, 10th revision, with its dot. */
  public static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

  /** Codes of facilities that have no CLUES: laboratories, for instance. */
  public static final String FACILITY = BASE + "sid/unidad";

  /** A person's number in the registry of oncological treatments. */
  public static final String ONCOLOGY_REGISTRY = BASE + "sid/registro-oncologico";

  /** SNOMED CT. */
  public static final String SNOMED = "http://snomed.info/sct";

  /** HL7 v2 table 0371: additives. */
  public static final String V2_ADDITIVE = "http://terminology.hl7.org/CodeSystem/v2-0371";

  /** Extension of HumanName.family of the FHIR core: the first surname. */
  public static final String FIRST_SURNAME =
      "http://hl7.org/fhir/StructureDefinition/humanname-fathers-family";

  /** Extension of HumanName.family of the FHIR core: the second surname. */
  public static final String SECOND_SURNAME =
      "http://hl7.org/fhir/StructureDefinition/humanname-mothers-family";

  /** Extension of Patient of the FHIR core: where the person was born. */
  public static final String BIRTH_PLACE =
      "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

  /** HL7 v2 table 0003: the specimen events S38 to S52. */
  public static final String V2_EVENT = "http://terminology.hl7.org/CodeSystem/v2-0003";

  /** What can happen to a container and has no code in table 0003. */
  public static final String CUSTODY_EVENT = BASE + "CodeSystem/movimiento";

  /** HL7 v2 table 0490: why a specimen is rejected. */
  public static final String V2_REJECTION = "http://terminology.hl7.org/CodeSystem/v2-0490";

  /** Our reasons to hold or reject, which table 0490 lacks. */
  public static final String RECEPTION_REASON = BASE + "CodeSystem/motivo-de-recepcion";

  /** Extension of Provenance: SHA-256 of the event, chained to the one before (string). */
  public static final String EVENT_HASH = EXTENSION + "huella";

  /** Extension of Provenance: SHA-256 of the container's event before this one (string). */
  public static final String PREVIOUS_HASH = EXTENSION + "huella-anterior";

  /** Extension of Provenance: what somebody wrote about the event (string). */
  public static final String EVENT_NOTE = EXTENSION + "nota";

  /** Extension of a reported Provenance: the carrier's number of the box (string). */
  public static final String CARRIER_NUMBER = EXTENSION + "numero-de-guia";

  /** What is measured, where no code of LOINC was verified. */
  public static final String MARKER = BASE + "CodeSystem/marcador";

  /** Answers of markers that come from a list. */
  public static final String MARKER_ANSWER = BASE + "CodeSystem/respuesta-de-marcador";

  /** What a value means. */
  public static final String MARKER_MEANING = BASE + "CodeSystem/interpretacion";

  /** The code printed on a report, with which anybody may check it. */
  public static final String VERIFICATION = BASE + "sid/verificacion";

  /** Extension of DiagnosticReport: why a released report has another version (string). */
  public static final String AMENDMENT_REASON = EXTENSION + "motivo-de-correccion";

  /** Extension of DiagnosticReport: who entered, verified or released it (parts, see there). */
  public static final String SIGNED = EXTENSION + "firma";

  /** Numbers of professional licences. */
  public static final String CEDULA = "urn:oid:2.16.840.1.113883.3.215.12.18";

  /** Extension of Attachment: SHA-256 of the bytes in hexadecimal (string). */
  public static final String SHA_256 = EXTENSION + "sha-256";

  /** Types of participants of the FHIR core. */
  public static final String PROVENANCE_AGENT =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

  /** Codes of tasks of the FHIR core. */
  public static final String TASK_CODE = "http://hl7.org/fhir/CodeSystem/task-code";

  /** Extension of the FHIR core: why a value is absent. */
  public static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  /** HL7 v2 table 0203: types of identifiers. */
  public static final String V2_IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";

  /** LOINC. */
  public static final String LOINC = "http://loinc.org";

  /** Units of measure. */
  public static final String UCUM = "http://unitsofmeasure.org";

  /** Extension of Specimen.collection: when it was placed in fixative (dateTime). */
  public static final String FIXED_AT = EXTENSION + "hora-de-fijacion";

  /** Extension of Specimen.collection: when it was taken out of the fixative (dateTime). */
  public static final String FIXATION_ENDED_AT = EXTENSION + "fin-de-fijacion";

  /** Extension of Specimen.collection: the day unstained slides were cut on (date). */
  public static final String SECTIONED_ON = EXTENSION + "fecha-de-corte";

  /** How tissue was taken: codes of Specimen.collection.method. */
  public static final String COLLECTION_METHOD = BASE + "CodeSystem/metodo-de-obtencion";

  /** Extension of Specimen: whether it was decalcified (code yes, no, unknown). */
  public static final String DECALCIFIED = EXTENSION + "descalcificada";

  /** Extension of ServiceRequest: BI-RADS category (code 0 to 6, 4A, 4B, 4C). */
  public static final String BI_RADS = EXTENSION + "bi-rads";

  /** Extension of ServiceRequest: the side (code left, right, bilateral, not-stated). */
  public static final String LATERALITY = EXTENSION + "lateralidad";

  /** Extension of ServiceRequest: neoadjuvant therapy was given (code yes, no, unknown). */
  public static final String NEOADJUVANT = EXTENSION + "neoadyuvancia";

  /** The extensions of sent resources, as such, that some room keeps. */
  static final Set<String> KNOWN_EXTENSIONS =
      Set.of(BIRTH_PLACE, DECALCIFIED, BI_RADS, LATERALITY, NEOADJUVANT);

  private TrazoUris() {}
}
