package mx.trazo.reception.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.reception.Photo;
import mx.trazo.reception.PhotoStore;

/** Pictures by hand, because they are streams and no fields of a row. */
@Singleton
class JdbcPhotoStore implements PhotoStore {
  private static final String INSERT =
      """
      INSERT INTO reception_photo (id, laboratory_id, container_id, order_id, jpeg, hash, width,
          height, taken_by, taker_name, taken_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String OPEN =
      """
      SELECT p.jpeg
        FROM reception_photo p
        JOIN clinical_order o ON o.id = p.order_id
       WHERE p.id = ?
         AND (o.facility_id = ? OR o.laboratory_id = ?)
      """;

  private final PhotoRows rows;
  private final JdbcOperations jdbc;

  JdbcPhotoStore(PhotoRows rows, JdbcOperations jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public void insert(FacilityScope laboratory, Photo photo, OrderId order, InputStream jpeg) {
    jdbc.prepareStatement(
        INSERT,
        statement -> {
          statement.setString(1, photo.id());
          statement.setString(2, laboratory.facility().value());
          statement.setString(3, photo.container().value());
          statement.setString(4, order.value());
          statement.setBinaryStream(5, jpeg);
          statement.setString(6, photo.hash());
          statement.setInt(7, photo.width());
          statement.setInt(8, photo.height());
          statement.setString(9, photo.takenBy().value());
          statement.setString(10, photo.takerName());
          statement.setTimestamp(11, Timestamp.from(photo.takenAt()));
          return statement.executeUpdate();
        });
  }

  @Override
  public List<Photo> list(FacilityScope scope, SpecimenId container) {
    return rows.list(container.value(), scope.facility().value()).stream()
        .map(row ->
            new Photo(
                row.id(),
                new SpecimenId(row.containerId()),
                row.hash(),
                row.width(),
                row.height(),
                new AccountId(row.takenBy()),
                row.takerName(),
                row.takenAt()))
        .toList();
  }

  @Override
  public Optional<InputStream> open(FacilityScope scope, String id) {
    return jdbc.prepareStatement(
        OPEN,
        statement -> {
          statement.setString(1, id);
          statement.setString(2, scope.facility().value());
          statement.setString(3, scope.facility().value());
          try (ResultSet found = statement.executeQuery()) {
            return found.next()
                ? Optional.<InputStream>of(new ByteArrayInputStream(found.getBytes(1)))
                : Optional.<InputStream>empty();
          }
        });
  }
}
