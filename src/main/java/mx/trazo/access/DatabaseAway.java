package mx.trazo.access;

/** Tells an outage from a defect: nobody can act while the database cannot be reached. */
public interface DatabaseAway {
  /** Whether the failure, or a cause of it, means that the database is away. */
  boolean isMeantBy(Throwable failure);
}
