package mx.trazo.reception.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TemperatureLogRows extends GenericRepository<TemperatureLogRow, String> {

  void save(TemperatureLogRow row);

  @Query(
      """
      SELECT t.id, t.laboratory_id, t.shipment_id, t.logger, t.zone, t.hash, t.readings,
             t.imported_by, t.importer_name, t.imported_at
        FROM temperature_log t
        JOIN shipment s ON s.id = t.shipment_id
       WHERE t.shipment_id = :shipment
         AND (s.sender_id = :scope OR s.receiver_id = :scope)
       ORDER BY t.imported_at DESC, t.id DESC
       LIMIT 20
      """)
  List<TemperatureLogRow> list(String shipment, String scope);
}
