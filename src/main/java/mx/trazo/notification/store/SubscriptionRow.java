package mx.trazo.notification.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.notification.Filter;
import mx.trazo.notification.Progress;
import mx.trazo.notification.Subscription;
import mx.trazo.notification.SubscriptionStatus;
import mx.trazo.notification.Topic;
import mx.trazo.notification.Trouble;
import org.jspecify.annotations.Nullable;

/** A row of {@code subscription}. */
@MappedEntity("subscription")
record SubscriptionRow(
    @Id String id,
    String facilityId,
    String topic,
    String filters,
    String endpoint,
    String headers,
    String reason,
    @Nullable Instant endAt,
    @Nullable Integer heartbeatSeconds,
    @Nullable Integer timeoutSeconds,
    int maxCount,
    String base,
    String createdBy,
    Instant createdAt,
    String status,
    @Nullable Instant startedAt,
    long numbered,
    long delivered,
    @Nullable Long sendingTo,
    int attempts,
    @Nullable Instant failingSince,
    @Nullable Instant nextAt,
    @Nullable String trouble,
    @Nullable String troubleFact,
    @Nullable Instant answeredAt) {

  Subscription subscription() {
    return new Subscription(
        id,
        new FacilityId(facilityId),
        Topic.valueOf(topic),
        filters(filters),
        endpoint,
        lines(headers),
        reason,
        endAt,
        heartbeatSeconds,
        timeoutSeconds,
        maxCount,
        base,
        new AccountId(createdBy),
        createdAt,
        new Progress(
            SubscriptionStatus.valueOf(status),
            startedAt,
            numbered,
            delivered,
            sendingTo,
            attempts,
            failingSince,
            nextAt,
            trouble == null ? null : Trouble.valueOf(trouble),
            troubleFact,
            answeredAt));
  }

  /** One filter a line, its values after an equals sign and separated by commas. */
  static String text(List<Filter> filters) {
    return filters.stream()
        .map(filter -> filter.by().name() + "=" + String.join(",", filter.values()))
        .collect(Collectors.joining("\n"));
  }

  private static List<Filter> filters(String text) {
    return lines(text).stream()
        .map(line -> {
          String[] parts = line.split("=", 2);
          return new Filter(
              Filter.By.valueOf(parts[0]), new TreeSet<>(Arrays.asList(parts[1].split(",", -1))));
        })
        .toList();
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }
}
