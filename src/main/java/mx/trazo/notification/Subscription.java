package mx.trazo.notification;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * What a facility wants a system of its own to be told, and how far the telling has come.
 *
 * @param filters a change is told when it passes all of them
 * @param endpoint where notices are posted
 * @param headers what to send with each, {@code Name: value}; secret
 * @param reason what people call it
 * @param endAt when it ends by itself, or null
 * @param heartbeatSeconds after how long without a notice a heartbeat is sent, or null for none
 * @param timeoutSeconds how long the other side may take, or null for the usual time
 * @param maxCount how many events one notice may carry
 * @param base the address of the exchange as the client sees it, for references in notices
 */
public record Subscription(
    String id,
    FacilityId facility,
    Topic topic,
    List<Filter> filters,
    String endpoint,
    List<String> headers,
    String reason,
    @Nullable Instant endAt,
    @Nullable Integer heartbeatSeconds,
    @Nullable Integer timeoutSeconds,
    int maxCount,
    String base,
    AccountId createdBy,
    Instant createdAt,
    Progress progress) {
  /** Copies the lists. */
  public Subscription {
    filters = List.copyOf(filters);
    headers = List.copyOf(headers);
  }

  /** Whether a change is to be told. */
  public boolean wants(Change change) {
    return change.facility().equals(facility)
        && change.topic() == topic
        && filters.stream().allMatch(filter -> filter.passes(change));
  }

  /** Whether it asks for the same as another one, whatever became of either. */
  public boolean asksTheSameAs(Subscription other) {
    return facility.equals(other.facility)
        && topic == other.topic
        && filters.equals(other.filters)
        && endpoint.equals(other.endpoint);
  }

  /** The same with another progress. */
  Subscription at(Progress next) {
    return new Subscription(
        id,
        facility,
        topic,
        filters,
        endpoint,
        headers,
        reason,
        endAt,
        heartbeatSeconds,
        timeoutSeconds,
        maxCount,
        base,
        createdBy,
        createdAt,
        next);
  }

  /** Never the headers: they are secret and this may be logged. */
  @Override
  public String toString() {
    return "Subscription " + id + " " + topic + " " + progress.status();
  }
}
