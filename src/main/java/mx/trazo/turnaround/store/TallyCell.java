package mx.trazo.turnaround.store;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code turnaround_tally}.
 *
 * @param gross how long the cases took, as {@link Durations} writes it; null in cells of a day
 * @param net the same without pauses; null where nothing was paused
 */
@SuppressWarnings("ArrayRecordComponent") // read from a row and added up at once, never compared
record TallyCell(
    CellKey key,
    long finished,
    long promised,
    long kept,
    long paused,
    byte @Nullable [] gross,
    byte @Nullable [] net) {}
