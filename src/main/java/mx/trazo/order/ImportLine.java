package mx.trazo.order;

import mx.trazo.kernel.OrderId;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, without anything it says of a person.
 *
 * @param line the row's number in the sheet; the headings are row 1
 * @param clientKey the order's key, or null when the row could not be read that far
 * @param order the order it is now or was before, or null
 * @param refusal stable code of what was wrong, or null
 */
public record ImportLine(
    int line,
    ImportOutcome outcome,
    @Nullable String clientKey,
    @Nullable OrderId order,
    @Nullable String refusal) {}
