package mx.trazo.shipment.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.PackedIn;
import mx.trazo.shipment.ShipmentStatus;

/** The look-up of a container's box, by hand because every scan at the door asks it (ADR 10). */
@Singleton
class BoxStatement {
  private static final String SQL =
      """
      SELECT s.id, s.box_code, s.status
        FROM shipment_item i
        JOIN shipment s ON s.id = i.shipment_id
       WHERE i.inside_id = ?
         AND (s.sender_id = ? OR s.receiver_id = ?)
      """;

  private final JdbcOperations jdbc;

  BoxStatement(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PackedIn> find(String container, String scope) {
    return jdbc.prepareStatement(
        SQL,
        statement -> {
          statement.setString(1, container);
          statement.setString(2, scope);
          statement.setString(3, scope);
          try (ResultSet found = statement.executeQuery()) {
            return found.next()
                ? Optional.of(
                    new PackedIn(
                        new ShipmentId(found.getString(1)),
                        JdbcShipmentStore.boxCode(found.getString(2)),
                        ShipmentStatus.valueOf(found.getString(3))))
                : Optional.empty();
          }
        });
  }
}
