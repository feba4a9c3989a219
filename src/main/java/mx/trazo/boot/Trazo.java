package mx.trazo.boot;

import io.micronaut.runtime.Micronaut;

/** The program: finds or starts the database, then serves pages, JSON and FHIR on one port. */
public final class Trazo {
  private Trazo() {}

  /** Starts the server and returns when it listens. */
  public static void main(String[] args) {
    Micronaut.build(args).mainClass(Trazo.class).banner(false).start();
  }
}
