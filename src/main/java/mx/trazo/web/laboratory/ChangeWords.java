package mx.trazo.web.laboratory;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.trazo.result.ReportVersion;
import mx.trazo.tracking.CaseFile;
import mx.trazo.web.edge.Messages;
import org.jspecify.annotations.Nullable;

/** Says what a correction changes, for whoever signs it. */
@Singleton
class ChangeWords {
  private static final String NOTHING = "—";

  private final Messages messages;
  private final FaultWords fields;

  ChangeWords(Messages messages, FaultWords fields) {
    this.messages = messages;
    this.fields = fields;
  }

  /** The released version that the one under way corrects; empty when none is under way. */
  static Optional<ReportVersion> corrected(List<ReportVersion> versions) {
    boolean amending =
        !versions.isEmpty()
            && versions.getLast().amendment() != null
            && versions.getLast().released() == null;
    return amending
        ? versions.reversed().stream().filter(one -> one.released() != null).findFirst()
        : Optional.empty();
  }

  /** Each value that is another one, in the order of the form, the conclusion last. */
  List<ChangedLine> changes(CaseFile file, ReportVersion before, ReportVersion after) {
    Map<String, String> old = ResultFields.of(before.values());
    Map<String, String> fresh = ResultFields.of(after.values());
    Set<String> names = new LinkedHashSet<>(fresh.keySet());
    names.addAll(old.keySet());
    var lines = new ArrayList<ChangedLine>();
    for (String name : names) {
      if (!Objects.equals(old.get(name), fresh.get(name))) {
        lines.add(
            new ChangedLine(
                what(file, name),
                said(before, old.get(name), name),
                said(after, fresh.get(name), name)));
      }
    }
    if (!conclusion(before).equals(conclusion(after))) {
      lines.add(
          new ChangedLine(
              messages.get("lab.case.conclusion"),
              orNothing(conclusion(before)),
              orNothing(conclusion(after))));
    }
    return lines;
  }

  /** Whether values changed under a conclusion that says what it said before. */
  static boolean conclusionStands(ReportVersion before, ReportVersion after) {
    return !conclusion(after).isEmpty()
        && conclusion(before).equals(conclusion(after))
        && !ResultFields.of(before.values()).equals(ResultFields.of(after.values()));
  }

  private String what(CaseFile file, String name) {
    int dot = name.indexOf('.');
    String field = FaultWords.capital(fields.field(name.substring(dot + 1)));
    return file.subjects().size() < 2
        ? field
        : file.subjects().stream()
            .filter(subject -> subject.specimen().id().value().equals(name.substring(0, dot)))
            .findFirst()
            .map(subject -> subject.specimen().designation() + " · " + field)
            .orElse(field);
  }

  private String said(ReportVersion version, @Nullable String value, String name) {
    String key = ResultFields.words(version.values()).get(name);
    return value == null ? NOTHING : key != null && messages.has(key) ? messages.get(key) : value;
  }

  private static String conclusion(ReportVersion version) {
    return Objects.requireNonNullElse(version.conclusion(), "").strip();
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? NOTHING : text;
  }
}
