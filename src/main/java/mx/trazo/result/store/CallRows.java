package mx.trazo.result.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CallRows extends GenericRepository<CallRow, String> {

  @Query(
      """
      INSERT INTO critical_call (id, notice_id, answered, told_name, told_role, read_back, phone,
                                 note, called_by, caller_name, called_at, recorded_at)
      SELECT :id, n.id, :answered, :toldName, :toldRole, :readBack, :phone, :note, :by, :name,
             :calledAt, :recordedAt
        FROM critical_notice n
       WHERE n.id = :notice
         AND n.laboratory_id = :scope
      """)
  int insert(
      String id,
      String notice,
      String scope,
      boolean answered,
      @Nullable String toldName,
      @Nullable String toldRole,
      boolean readBack,
      @Nullable String phone,
      @Nullable String note,
      String by,
      String name,
      Instant calledAt,
      Instant recordedAt);

  @Query(
      """
      SELECT c.id, c.notice_id, c.answered, c.told_name, c.told_role, c.read_back, c.phone, c.note,
             c.called_by, c.caller_name, c.called_at, c.recorded_at
        FROM critical_call c
       WHERE c.notice_id IN (:notices)
       ORDER BY c.notice_id, c.called_at, c.id
       LIMIT 5000
      """)
  List<CallRow> list(List<String> notices);
}
