package mx.trazo.web.laboratory;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.result.FaultRule;
import mx.trazo.result.FieldFault;
import mx.trazo.tracking.CaseFile;
import mx.trazo.web.edge.Messages;

/** Says what is wrong with the fields of a result, and what to write instead. */
@Singleton
class FaultWords {
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
  private static final Pattern MARKER = Pattern.compile("FLOW\\.MARKER\\.([0-9]+)\\.([A-Z]+)");

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
    String said = messages.get("result.fault.line", capital(field(fault.field())), rule(fault));
    return file.subjects().size() < 2
        ? said
        : file.subjects().stream()
            .filter(subject -> subject.specimen().id().equals(fault.subject()))
            .findFirst()
            .map(subject -> subject.specimen().designation() + " · " + said)
            .orElse(said);
  }

  /** The field in words; of a marker, which row it is. */
  String field(String place) {
    Matcher row = MARKER.matcher(place);
    if (row.matches()) {
      return messages.get(
          "lab.flow.row." + row.group(2), Integer.toString(Integer.parseInt(row.group(1)) + 1));
    }
    return messages.has("field." + place) ? messages.get("field." + place) : place;
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(MEXICO) + words.substring(1);
  }

  private String rule(FieldFault fault) {
    String range = "lab.range." + MARKER.matcher(fault.field()).replaceFirst("FLOW.MARKER.$2");
    return fault.rule() == FaultRule.NUMBER_UNREADABLE && messages.has(range)
        ? messages.get(range)
        : messages.get("fact." + fault.rule().name());
  }

  private String anchor(FieldFault fault) {
    boolean stands =
        MARKER.matcher(fault.field()).matches() || messages.has("field." + fault.field());
    return fault.subject() != null && stands ? name(fault) : "";
  }

  private static String name(FieldFault fault) {
    return fault.subject() == null ? "" : fault.subject().value() + "." + fault.field();
  }
}
