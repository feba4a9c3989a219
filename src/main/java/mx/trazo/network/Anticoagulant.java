package mx.trazo.network;

/** What keeps a tube from clotting; laboratories contradict each other, so rules are per test. */
public enum Anticoagulant {
  /** None, or the form needs none. */
  NONE,
  /** Sodium heparin. */
  SODIUM_HEPARIN,
  /** Lithium heparin; often refused for cytometry. */
  LITHIUM_HEPARIN,
  /** EDTA. */
  EDTA,
  /** Acid citrate dextrose; often refused for cytometry. */
  ACD,
  /** Sodium citrate. */
  SODIUM_CITRATE
}
