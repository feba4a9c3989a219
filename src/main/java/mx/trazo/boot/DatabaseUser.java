package mx.trazo.boot;

/** A name and password at the database server; never printed. */
public record DatabaseUser(String name, String password) {
  /** Only the name. */
  @Override
  public String toString() {
    return name;
  }
}
