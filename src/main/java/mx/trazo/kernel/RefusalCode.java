package mx.trazo.kernel;

/**
 * The stable name of a reason to say no. Each room keeps its own enum; the sentence for people
 * stands in the message bundle under {@code refusal.<name>}.
 */
public interface RefusalCode {
  /** The stable name, upper case with underscores; unique over all rooms. */
  String name();

  /** What sort of "no" it is. */
  RefusalKind kind();
}
