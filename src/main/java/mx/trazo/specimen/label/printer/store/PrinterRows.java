package mx.trazo.specimen.label.printer.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on {@code printer}; who writes to one is decided by the database's clock. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PrinterRows extends GenericRepository<PrinterRow, String> {

  @Query(
      """
      SELECT id, facility_id, name, host, port, dpi, stock, active, trouble, seen_at
      FROM printer
      WHERE id = :id AND facility_id = :facilityId
      ORDER BY id
      LIMIT 1
      """)
  Optional<PrinterRow> find(String facilityId, String id);

  @Query(
      """
      SELECT id, facility_id, name, host, port, dpi, stock, active, trouble, seen_at
      FROM printer
      WHERE facility_id = :facilityId
      ORDER BY name
      LIMIT 100
      """)
  List<PrinterRow> list(String facilityId);

  @Query(
      """
      INSERT IGNORE INTO printer (id, facility_id, name, host, port, dpi, stock, active)
      VALUES (:id, :facilityId, :name, :host, :port, :dpi, :stock, :active)
      """)
  int add(
      String id,
      String facilityId,
      String name,
      String host,
      int port,
      int dpi,
      String stock,
      boolean active);

  @Query(
      """
      SELECT COUNT(*)
      FROM printer
      WHERE facility_id = :facilityId AND id <> :id
        AND (name = :name OR (host = :host AND port = :port))
      """)
  int countOthers(String facilityId, String id, String name, String host, int port);

  @Query(
      """
      UPDATE printer
      SET name = :name, host = :host, port = :port, dpi = :dpi, stock = :stock, active = :active,
          trouble = NULL
      WHERE id = :id AND facility_id = :facilityId
      """)
  int change(
      String id,
      String facilityId,
      String name,
      String host,
      int port,
      int dpi,
      String stock,
      boolean active);

  @Query(
      """
      SELECT p.id, p.facility_id, p.name, p.host, p.port, p.dpi, p.stock, p.active, p.trouble,
             p.seen_at
      FROM printer p
      WHERE p.active = TRUE
        AND (p.lease_until IS NULL OR p.lease_until < UTC_TIMESTAMP(6))
        AND EXISTS (
          SELECT 1
          FROM queued_label q
          WHERE q.printer_id = p.id AND q.state IN ('QUEUED', 'SENDING'))
      ORDER BY p.id
      LIMIT :most
      """)
  List<PrinterRow> listWaiting(int most);

  @Query(
      """
      UPDATE printer
      SET lease_owner = :owner,
          lease_until = TIMESTAMPADD(SECOND, :seconds, UTC_TIMESTAMP(6))
      WHERE id = :id AND active = TRUE
        AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))
      """)
  int take(String id, String owner, int seconds);

  @Query(
      """
      UPDATE printer
      SET lease_until = TIMESTAMPADD(SECOND, :seconds, UTC_TIMESTAMP(6))
      WHERE id = :id AND active = TRUE AND lease_owner = :owner
        AND lease_until > UTC_TIMESTAMP(6)
      """)
  int keep(String id, String owner, int seconds);

  @Query(
      """
      UPDATE printer
      SET lease_owner = NULL,
          lease_until = TIMESTAMPADD(SECOND, :pause, UTC_TIMESTAMP(6)),
          trouble = :seen,
          seen_at = UTC_TIMESTAMP(6)
      WHERE id = :id AND lease_owner = :owner
      """)
  int leave(String id, String owner, int pause, @Nullable String seen);
}
