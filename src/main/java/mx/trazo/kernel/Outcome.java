package mx.trazo.kernel;

import java.util.function.Function;

/** What a use case answers: it was done, or the domain said no. */
public sealed interface Outcome<T> {
  /** It was done; here is what came of it. */
  record Done<T>(T value) implements Outcome<T> {}

  /** The domain said no; nothing but the refusal itself was written. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  /** Shorthand for {@link Done}. */
  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  /** Shorthand for {@link Refused}. */
  static <T> Outcome<T> refused(RefusalCode code, String... facts) {
    return new Refused<>(Refusal.of(code, facts));
  }

  /** The same outcome with its value changed. */
  default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Done<T>(var value) -> new Done<>(change.apply(value));
      case Refused<T>(var refusal) -> new Refused<>(refusal);
    };
  }
}
