package mx.trazo.boot;

/** Fills an empty database with invented people and samples, for a first look. */
public interface DemoLoader {
  /** Loads what is missing; a second time does nothing. */
  void load();

  /** One line for each demo account: role, name, password. */
  String accounts();
}
