package mx.trazo.tracking;

/**
 * Containers of an order that stand in another phase than the order itself: 1 of 2 rejected.
 *
 * @param phase where they stand
 * @param howMany of them
 * @param of how many containers of the order travel
 */
public record Elsewhere(OrderPhase phase, int howMany, int of) {}
