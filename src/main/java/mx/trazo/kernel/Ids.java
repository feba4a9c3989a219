package mx.trazo.kernel;

/** Where new identifiers come from; tests put a predictable one in its place. */
@FunctionalInterface
public interface Ids {
  /** A fresh {@link Ulid}. */
  String next();
}
