package mx.trazo.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.MexicanState;
import mx.trazo.network.TestDefinition;
import mx.trazo.web.edge.Frame;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** How these pages say things: names, roles, hours in the reader's zone. */
public final class AdminWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag("es-MX"));

  private final Frame frame;
  private final Sentences sentences;
  private final Catalogue catalogue;

  AdminWords(Frame frame, Sentences sentences, Catalogue catalogue) {
    this.frame = frame;
    this.sentences = sentences;
    this.catalogue = catalogue;
  }

  /** Day and time in the reader's zone. */
  public String when(@Nullable Instant instant) {
    return instant == null ? "—" : sentences.dayAndTime(instant, frame.actor().facility());
  }

  /** A day: 12 may 1971. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "—" : DAY.format(day);
  }

  /** A facility's short name. */
  public String facility(@Nullable FacilityId id) {
    return id == null
        ? "—"
        : catalogue.findFacility(id).map(Facility::shortName).orElse(id.value());
  }

  /** An institution's short name. */
  public String institution(InstitutionId id) {
    return catalogue.getInstitution(id).shortName();
  }

  /** A test's name. */
  public String test(String code) {
    return catalogue.findTest(code).map(TestDefinition::name).orElse(code);
  }

  /** What somebody did, in words where there are some. */
  public String action(String action) {
    String key = "admin.action." + action;
    return frame.messages().has(key) ? frame.t(key) : action;
  }

  /** Names of states in alphabetical order. */
  public String states(Collection<MexicanState> states) {
    return states.stream()
        .map(MexicanState::spanishName)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Roles in words. */
  public String roles(Collection<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> frame.t("role." + role.name()))
        .collect(Collectors.joining(", "));
  }
}
