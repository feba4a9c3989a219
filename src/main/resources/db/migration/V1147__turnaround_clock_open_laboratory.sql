-- The figures of one laboratory's open work by test, without touching the rows themselves nor looking
-- at the work of others.
ALTER TABLE turnaround_clock
  ADD INDEX ix_turnaround_clock_open_laboratory (laboratory_id, running, test_code, due_at);
