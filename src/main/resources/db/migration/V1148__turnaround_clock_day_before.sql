-- The board also says how its figures stood a day ago; what runs now and ran then is counted in the same reading.
ALTER TABLE turnaround_clock
  DROP INDEX ix_turnaround_clock_open,
  ADD INDEX ix_turnaround_clock_open (running, test_code, due_at, laboratory_id, facility_id, started_at),
  DROP INDEX ix_turnaround_clock_open_laboratory,
  ADD INDEX ix_turnaround_clock_open_laboratory (laboratory_id, running, test_code, due_at, started_at);
