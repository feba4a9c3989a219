-- Pauses that go on, the longest first.
ALTER TABLE turnaround_pause
  ADD INDEX ix_turnaround_pause_open (until_at, from_at, id);
