package mx.trazo.web.laboratory;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.trazo.result.FieldFault;
import mx.trazo.tracking.CaseFile;
import mx.trazo.web.edge.Messages;

/** Says what is wrong with the fields of a result, and what to write instead. */
@Singleton
class FaultWords {
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");

  private final Messages messages;

  FaultWords(Messages messages) {
    this.messages = messages;
  }

  /** What stands beside a field, by the field's name; faults of the whole report are not there. */
  Map<String, String> beside(List<FieldFault> faults) {
    Map<String, String> words = new LinkedHashMap<>();
    for (FieldFault fault : faults) {
      if (fault.subject() != null) {
        words.putIfAbsent(name(fault), rule(fault));
      }
    }
    return words;
  }

  /** One line for each fault, to stand above the form. */
  List<FaultLine> above(CaseFile file, List<FieldFault> faults) {
    return faults.stream()
        .map(fault -> new FaultLine(anchor(fault), sentence(file, fault)))
        .toList();
  }

  private String sentence(CaseFile file, FieldFault fault) {
    String key = "field." + fault.field();
    String field = capital(messages.has(key) ? messages.get(key) : fault.field());
    String said = messages.get("result.fault.line", field, rule(fault));
    return file.subjects().size() < 2
        ? said
        : file.subjects().stream()
            .filter(subject -> subject.specimen().id().equals(fault.subject()))
            .findFirst()
            .map(subject -> subject.specimen().designation() + " · " + said)
            .orElse(said);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(MEXICO) + words.substring(1);
  }

  private String rule(FieldFault fault) {
    return messages.get("fact." + fault.rule().name());
  }

  private String anchor(FieldFault fault) {
    return fault.subject() != null && messages.has("field." + fault.field()) ? name(fault) : "";
  }

  private static String name(FieldFault fault) {
    return fault.subject() == null ? "" : fault.subject().value() + "." + fault.field();
  }
}
