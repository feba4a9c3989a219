package mx.trazo.boot.demo;

import mx.trazo.patient.PatientEntry;
import mx.trazo.specimen.RegisteredReferral;
import org.jspecify.annotations.Nullable;

/** One patient's sample in the demo. */
final class DemoCase {
  /** What was taken and what it turned out to be. */
  enum Kind {
    LUMINAL,
    HER2_OPEN,
    HER2_POSITIVE,
    TRIPLE_NEGATIVE,
    MARROW,
    BLOOD;

    /** Whether it is breast tissue in blocks. */
    boolean isBreast() {
      return this != MARROW && this != BLOOD;
    }
  }

  private static final String[] NAMES = {
    "Amapola", "Begoña", "Camelia", "Dalia", "Encina", "Fresia", "Gardenia", "Hortensia", "Iris",
    "Jazmín", "Kalanchoe", "Lavanda", "Magnolia", "Nardo", "Olivo", "Petunia", "Quina", "Roble",
    "Salvia", "Tulipán", "Urdimbre", "Violeta", "Wisteria", "Yuca", "Zinnia", "Azucena", "Brezo",
    "Clavel"
  };

  /** The only CURPs of patients here: examples that were published to be examples. */
  private static final String[][] CURPS = {
    {"SABC560626MDFLRN01", "1956-06-26", "FEMALE"},
    {"PEGJ900512HJCRRS04", "1990-05-12", "MALE"},
    {"BEML920313HMCLNS09", "1992-03-13", "MALE"}
  };

  private final int number;
  private final Kind kind;
  private final DemoStage stage;
  private final @Nullable DemoCase replaced;
  private @Nullable RegisteredReferral registered;

  DemoCase(int number, Kind kind, DemoStage stage, @Nullable DemoCase replaced) {
    this.number = number;
    this.kind = kind;
    this.stage = stage;
    this.replaced = replaced;
  }

  Kind kind() {
    return kind;
  }

  DemoStage stage() {
    return stage;
  }

  /** The one whose sample was rejected, when this is the new one. */
  @Nullable DemoCase replaced() {
    return replaced;
  }

  /** The order's key. */
  String key() {
    return "demo-" + (number + 1);
  }

  boolean isUrgent() {
    return number % 5 == 0;
  }

  void register(RegisteredReferral done) {
    registered = done;
  }

  /** What was registered. */
  RegisteredReferral registered() {
    if (registered == null) {
      throw new IllegalStateException("not registered yet: " + key());
    }
    return registered;
  }

  /** Somebody named after a plant; a new sample is of the same person. */
  PatientEntry patient() {
    if (replaced != null) {
      return replaced.patient();
    }
    String name = NAMES[number % NAMES.length];
    boolean published = number % 9 == 0 && number / 9 < CURPS.length;
    String[] curp = CURPS[published ? number / 9 : 0];
    String birth = published ? curp[1] : (1948 + number * 2) + "-0" + (1 + number % 9) + "-15";
    String sex = published ? curp[2] : "FEMALE";
    PatientEntry entry =
        PatientEntry.of(name, "De Demostración", "Ficticia", birth, sex)
            .withNumbers(null, "DEMO-" + (1000 + number));
    return published ? entry.withCurp(curp[0]) : entry;
  }
}
