package mx.trazo.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.order.YesNoUnknown;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** How the same small things are read out of every resource. */
final class Reading {
  private Reading() {}

  /** The code of a concept in a system. */
  static Optional<String> code(CodeableConcept concept, String system) {
    return concept.getCoding().stream()
        .filter(coding -> system.equals(coding.getSystem()) && coding.hasCode())
        .map(Coding::getCode)
        .findFirst();
  }

  /** What a concept says in words: its text, else the display of its first coding. */
  static @Nullable String words(CodeableConcept concept) {
    return concept.hasText() ? concept.getText() : text(concept.getCodingFirstRep().getDisplay());
  }

  /** The value of the identifier in a system. */
  static @Nullable String identifier(Iterable<Identifier> identifiers, String system) {
    for (Identifier identifier : identifiers) {
      if (system.equals(identifier.getSystem()) && identifier.getValue() != null) {
        return identifier.getValue();
      }
    }
    return null;
  }

  /**
   * The extension of a URL, where each may stand once; a second one is added to the issues, because
   * nobody could say which of the two is meant.
   */
  static @Nullable Extension extension(
      List<Extension> extensions, String url, String at, Issues issues) {
    List<Extension> found =
        extensions.stream().filter(extension -> url.equals(extension.getUrl())).toList();
    if (found.size() > 1) {
      issues.add(at + ".extension", FhirRefusal.FHIR_EXTENSION_TWICE, url);
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The primitive extension of a URL as text. */
  static @Nullable String code(List<Extension> extensions, String url, String at, Issues issues) {
    Extension extension = extension(extensions, url, at, issues);
    return extension != null && extension.getValue() instanceof PrimitiveType<?> value
        ? text(value.getValueAsString())
        : null;
  }

  /** A time with its zone, or nothing; a day alone is no time. */
  static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Yes, no or unknown; absent is unknown. */
  static Optional<YesNoUnknown> answer(@Nullable String code) {
    return switch (code == null ? "unknown" : code.toLowerCase(Locale.ROOT)) {
      case "yes" -> Optional.of(YesNoUnknown.YES);
      case "no" -> Optional.of(YesNoUnknown.NO);
      case "unknown" -> Optional.of(YesNoUnknown.UNKNOWN);
      default -> Optional.empty();
    };
  }

  /** Blank and absent are the same. */
  static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
