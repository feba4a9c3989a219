package mx.trazo.kernel;

/** Hears the facts of one type, inside the transaction of the teller. */
public interface FactListener<F extends Fact> {
  /** The type of fact this listener wants. */
  Class<F> listensTo();

  /** Called once for each fact, in the order told. */
  void hear(F fact);
}
