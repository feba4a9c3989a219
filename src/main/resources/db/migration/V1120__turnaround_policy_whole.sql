-- What else a version of a promise says: the form of specimen it is for, or null for every form
-- without its own; until when, on the wall, a start counts for its own working day, or null for any
-- time; whether the days of rest of article 74 are free.
ALTER TABLE turnaround_policy
  ADD COLUMN specimen_form VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN cut_off TIME NULL,
  ADD COLUMN rests_by_law BOOLEAN NOT NULL DEFAULT FALSE,
  DROP INDEX uk_turnaround_policy_version,
  ADD UNIQUE INDEX uk_turnaround_policy_version (agreement_id, test_code, specimen_form, version),
  ADD INDEX ix_turnaround_policy_form (specimen_form),
  ADD CONSTRAINT fk_turnaround_policy_form FOREIGN KEY (specimen_form) REFERENCES specimen_form (code);
