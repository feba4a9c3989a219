-- Blocks that were accepted before loans were kept. Their days are counted in UTC, a few hours off
-- the laboratory's zone; the next report of their order counts them again.
INSERT INTO block_loan (container_id, order_id, hospital_id, laboratory_id, since, due_on, running)
SELECT c.container_id, c.order_id, c.origin_id, c.laboratory_id, d.since,
       DATE_ADD(DATE(d.since), INTERVAL a.loan_longest_stay DAY), 1
  FROM container_custody c
  JOIN (SELECT r.container_id, MIN(r.decided_at) AS since
          FROM reception_decision r
         WHERE r.decision IN ('ACCEPT', 'ACCEPT_WITH_NOTE')
         GROUP BY r.container_id) d ON d.container_id = c.container_id
  JOIN clinical_order o ON o.id = c.order_id
  JOIN agreement a ON a.id = o.agreement_id
 WHERE c.kind = 'BLOCK'
   AND c.state IN ('ACCEPTED', 'IN_PROCESS', 'AT_READING', 'ARCHIVED');
