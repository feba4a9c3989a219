package mx.trazo.kernel;

/**
 * Something that happened in a room and that rooms further down may need to know. A fact is told
 * inside the transaction that wrote it; a listener that fails undoes it.
 */
public interface Fact {}
