package mx.trazo.turnaround;

import java.time.Duration;

/**
 * How long work took. Each figure is the time within which that share of the cases was done, by
 * nearest rank, and at most one percent more than it.
 *
 * @param cases how many it rests on
 * @param p50 within which half of them were done
 * @param p90 within which nine of ten were
 * @param p95 within which nineteen of twenty were
 */
public record Spread(long cases, Duration p50, Duration p90, Duration p95) {}
