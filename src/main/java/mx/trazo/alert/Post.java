package mx.trazo.alert;

import java.util.Optional;

/** Carries messages out on one channel. */
public interface Post {
  /** Its channel; there is one post for each. */
  Channel channel();

  /** Whether it can carry anything here; while not, messages wait and use up no try. */
  boolean ready();

  /** Carries one; empty when it was taken, else why not. */
  Optional<AlertTrouble.Failed> send(AlertMessage message);
}
