package mx.trazo.web.hospital;

import mx.trazo.network.Anticoagulant;
import mx.trazo.web.edge.FormValues;
import org.jspecify.annotations.Nullable;

/** The anticoagulant of a tube in a form. */
final class Tubes {
  static final String FIELD = "anticoagulant";

  private Tubes() {}

  /** What was chosen, or null. */
  static @Nullable Anticoagulant chosen(FormValues form) {
    for (Anticoagulant one : Anticoagulant.values()) {
      if (one != Anticoagulant.NONE && form.has(FIELD, one.name())) {
        return one;
      }
    }
    return null;
  }
}
