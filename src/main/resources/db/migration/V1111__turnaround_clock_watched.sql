-- 1 until somebody saw what became of the promise: kept, or broken and told. Null afterwards, so that
-- the index holds only what has still to be looked at.
ALTER TABLE turnaround_clock
  ADD COLUMN watched TINYINT NULL,
  ADD INDEX ix_turnaround_clock_watched (watched, due_at, ordered_test_id);
