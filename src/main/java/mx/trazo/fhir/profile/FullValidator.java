package mx.trazo.fhir.profile;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HL7's own validator over the same definitions. It takes 15 to 25 ms of CPU for whatever is given
 * to it, and one that is used again keeps half a megabyte of each resource, so that intake does not
 * use it; see {@link ProfileRules}. May be used by several threads.
 */
public final class FullValidator {
  private static final Logger LOG = LoggerFactory.getLogger(FullValidator.class);

  private final FhirValidator validator;
  private final ProfileRules rules;

  /** A validator over the definitions of the rules; its first use takes seconds. */
  public FullValidator(FhirContext context, ProfileRules rules) {
    var module = new FhirInstanceValidator(rules.definitions());
    module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    module.setAnyExtensionsAllowed(true);
    module.setErrorForUnknownProfiles(false);
    module.setAssumeValidRestReferences(true);
    module.setNoExtensibleWarnings(true);
    this.rules = rules;
    this.validator = context.newValidator();
    validator.registerValidatorModule(module);
  }

  /**
   * Something that HL7's validator says.
   *
   * @param severity fatal, error, warning or information
   * @param at the element as FHIRPath
   */
  public record Message(String severity, String at, String text) {}

  /** Whether a profile is published here. */
  public boolean knows(String profile) {
    return rules.definitions().fetchStructureDefinition(profile) instanceof StructureDefinition;
  }

  /**
   * What it says of a resource against a profile, and against those that it claims to follow.
   *
   * @param json the resource, which need not be readable as one
   */
  public List<Message> validate(String json, String profile) {
    return said(json, profile).stream()
        .map(message ->
            new Message(
                message.getSeverity().getCode(),
                message.getLocationString() == null ? "" : message.getLocationString(),
                message.getMessage()))
        .toList();
  }

  /** Some malformed resources make the validator stumble instead of saying what is wrong. */
  @SuppressWarnings("IllegalCatch")
  private List<SingleValidationMessage> said(String json, String profile) {
    try {
      var options = new ValidationOptions().addProfile(profile);
      return validator.validateWithResult(json, options).getMessages();
    } catch (RuntimeException e) {
      LOG.info("HL7's validator gave up", e);
      var message = new SingleValidationMessage();
      message.setSeverity(ResultSeverityEnum.FATAL);
      message.setMessage("The resource is so malformed that the validator gave up on it.");
      return List.of(message);
    }
  }
}
