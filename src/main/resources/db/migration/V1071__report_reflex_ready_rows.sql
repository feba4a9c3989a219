UPDATE report r
  JOIN ordered_test t ON t.reflex_of = r.ordered_test_id
  JOIN report ish ON ish.ordered_test_id = t.id
   SET r.reflex_ready_at = ish.last_released_at
 WHERE r.last_released_at < ish.last_released_at;
