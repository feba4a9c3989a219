-- 1 from the end of the work until it was added to the tallies, null before and afterwards, so that
-- the index holds only what has still to be added.
ALTER TABLE turnaround_clock
  ADD COLUMN untallied TINYINT NULL,
  ADD INDEX ix_turnaround_clock_untallied (untallied, stopped_at, ordered_test_id);
