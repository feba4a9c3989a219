-- Natural days, in the laboratory's zone, after the last report of an order until its blocks are due
-- back. No agreement says so yet: ten is what holds until one does.
ALTER TABLE agreement
  ADD COLUMN loan_days_after_release INT NOT NULL DEFAULT 10;
