package mx.trazo.web.laboratory;

import java.util.Optional;
import mx.trazo.result.AmendmentKind;
import org.jspecify.annotations.Nullable;

/** Kinds of amendments by name, as forms and JSON send them. */
public final class AmendmentKinds {
  private AmendmentKinds() {}

  /** The kind of a name. */
  public static Optional<AmendmentKind> find(@Nullable String name) {
    for (AmendmentKind kind : AmendmentKind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
