-- The board's figures of open work by test, without touching the rows themselves.
ALTER TABLE turnaround_clock
  ADD INDEX ix_turnaround_clock_open (running, test_code, due_at, laboratory_id, facility_id);
