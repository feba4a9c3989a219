package mx.trazo.turnaround.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyRows extends GenericRepository<PolicyRow, String> {

  @Query(
      """
      SELECT p.id, p.agreement_id, p.test_code, p.specimen_form, p.version, p.start_event,
             p.stop_event, p.amount, p.unit, p.zone_id,
             TIME_FORMAT(p.cut_off, '%H:%i:%s') AS cut_off,
             p.rests_by_law, p.valid_from, p.valid_to
        FROM turnaround_policy p
       WHERE p.test_code = :testCode
       ORDER BY p.agreement_id, p.version, p.id
       LIMIT 1000
      """)
  List<PolicyRow> listByTest(String testCode);

  @Query(
      """
      SELECT p.id, p.agreement_id, p.test_code, p.specimen_form, p.version, p.start_event,
             p.stop_event, p.amount, p.unit, p.zone_id,
             TIME_FORMAT(p.cut_off, '%H:%i:%s') AS cut_off,
             p.rests_by_law, p.valid_from, p.valid_to
        FROM turnaround_policy p
       WHERE p.id = :id
      """)
  Optional<PolicyRow> find(String id);

  @Query(
      """
      SELECT o.weekday,
             TIME_FORMAT(o.opens_at, '%H:%i:%s') AS opens_at,
             TIME_FORMAT(o.closes_at, '%H:%i:%s') AS closes_at
        FROM turnaround_policy_opening o
       WHERE o.policy_id = :policy
       ORDER BY o.weekday, o.opens_at
       LIMIT 1000
      """)
  List<OpeningRow> listOpenings(String policy);

  @Query(
      """
      SELECT d.day, d.closed
        FROM turnaround_policy_day d
       WHERE d.policy_id = :policy
       ORDER BY d.day
       LIMIT 10000
      """)
  List<PolicyDayRow> listDays(String policy);

  @Query(
      """
      SELECT r.reason, r.owner
        FROM turnaround_policy_pause r
       WHERE r.policy_id = :policy
       ORDER BY r.reason
       LIMIT 100
      """)
  List<PolicyPauseRow> listPauses(String policy);
}
