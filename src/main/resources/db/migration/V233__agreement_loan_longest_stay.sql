-- Natural days after its acceptance that a block stays at most, whatever became of the reports.
ALTER TABLE agreement
  ADD COLUMN loan_longest_stay INT NOT NULL DEFAULT 30;
