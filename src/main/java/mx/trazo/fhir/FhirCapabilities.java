package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/**
 * Says what this server does and nothing else. HAPI's own statement also claims includes and more
 * that nobody wrote, so it is not used.
 */
@Singleton
public class FhirCapabilities implements IServerConformanceProvider<CapabilityStatement> {
  private final List<OfferedResource> resources;

  /** Claims what these resources say of themselves. */
  public FhirCapabilities(FhirOffer offer) {
    this.resources = offer.resources();
  }

  /** Never cached by HAPI: the address in it is that of the request. */
  @Override
  @Metadata(cacheMillis = 0)
  public CapabilityStatement getServerConformance(
      HttpServletRequest request, RequestDetails details) {
    var statement = new CapabilityStatement();
    statement.setUrl(details.getFhirServerBase() + "/metadata");
    statement.setName("Trazo");
    statement.setTitle("Trazo: trazabilidad de muestras oncológicas");
    statement.setStatus(PublicationStatus.ACTIVE);
    statement.setDateElement(new DateTimeType("2026-11-22"));
    statement.setDescription(
        "Orders come as one transaction Bundle; what became of them is read by id or searched.");
    statement.setKind(CapabilityStatementKind.INSTANCE);
    statement.getSoftware().setName("Trazo");
    statement.getImplementation().setDescription("Trazo").setUrl(details.getFhirServerBase());
    statement.setFhirVersion(FHIRVersion._4_0_1);
    statement.addFormat("json");
    statement.addFormat(TrazoUris.FHIR_JSON);
    rest(statement.addRest());
    return statement;
  }

  private void rest(CapabilityStatementRestComponent rest) {
    rest.setMode(RestfulCapabilityMode.SERVER);
    rest.setDocumentation(
        "JSON only. Every refusal is an OperationOutcome with a sentence in Spanish"
            + " (details.text) and one in English (diagnostics). A resource of another facility"
            + " answers like one that never existed. Unknown elements and modifier extensions are"
            + " refused; so are unknown parameters, unless the client prefers handling=lenient."
            + " Unknown extensions of a resource are kept, those inside its elements are not."
            + " Versions that depend on more than one fact are kept from the first time they are"
            + " shown, and lastUpdated is that time.");
    rest.getSecurity()
        .setCors(false)
        .setDescription("Authorization: Bearer, with a token given by an administrator of Trazo");
    for (OfferedResource offered : resources) {
      var resource = validated(rest, offered.typeName());
      resource.setDocumentation(offered.documentation());
      resource.addInteraction().setCode(TypeRestfulInteraction.READ);
      resource.addInteraction().setCode(TypeRestfulInteraction.VREAD);
      resource.addInteraction().setCode(TypeRestfulInteraction.HISTORYINSTANCE);
      resource.setVersioning(CapabilityStatement.ResourceVersionPolicy.VERSIONED);
      resource.setReadHistory(true);
      if (offered.creates()) {
        resource.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        resource.setConditionalCreate(offered.createsOnCondition());
      }
      if (offered.deletes()) {
        resource.addInteraction().setCode(TypeRestfulInteraction.DELETE);
      }
      for (OfferedResource.Operation operation : offered.operations()) {
        resource
            .addOperation()
            .setName(operation.name().substring(1))
            .setDefinition(operation.definition())
            .setDocumentation(operation.documentation());
      }
      resource.setConditionalRead(CapabilityStatement.ConditionalReadStatus.NOTMATCH);
      if (!offered.searches().isEmpty()) {
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
      }
      for (OfferedResource.SearchBy search : offered.searches()) {
        resource
            .addSearchParam()
            .setName(search.name())
            .setType(SearchParamType.fromCode(search.type()))
            .setDocumentation(search.documentation());
      }
    }
    validated(rest, "Bundle")
        .setDocumentation("Only to be validated; transactions and batches go to the base.");
    rest.addOperation()
        .setName(ImportCall.PATH.substring(1))
        .setDefinition(ImportCall.DEFINITION)
        .setDocumentation(
            "POST to [base]/$importar: a searchset of Patient/[id]/$everything of another Trazo, of"
                + " the account's own facility; all or nothing, and a repeat creates nothing. Only"
                + " for accounts with the right to import.");
    rest.addInteraction()
        .setCode(SystemRestfulInteraction.TRANSACTION)
        .setDocumentation(
            "One order: creations only, in any order. Subjects may be a conditional reference or"
                + " the id of a patient on record.");
    rest.addInteraction()
        .setCode(SystemRestfulInteraction.BATCH)
        .setDocumentation("Reads, searches and creations that may also be asked one by one.");
  }

  /** A type with the profile that it is meant to follow, where one is published. */
  private static CapabilityStatementRestResourceComponent validated(
      CapabilityStatementRestComponent rest, String type) {
    var resource = rest.addResource().setType(type);
    Profiles.of(type)
        .ifPresent(profile -> {
          resource.addSupportedProfile(profile);
          resource
              .addOperation()
              .setName("validate")
              .setDefinition("http://hl7.org/fhir/OperationDefinition/Resource-validate")
              .setDocumentation(
                  "POST to [type]/$validate: the resource, or Parameters with resource and profile");
        });
    return resource;
  }

  /** Nothing here needs the server. */
  @Override
  public void setRestfulServer(RestfulServer server) {}
}
