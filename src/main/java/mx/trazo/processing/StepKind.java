package mx.trazo.processing;

/** What a step does to a container. */
public enum StepKind {
  /** It makes other containers: a block is cut into slides. */
  DERIVE,
  /** It is done on the container itself. */
  WORK,
  /** It brings the container to whoever reads it. */
  READ
}
