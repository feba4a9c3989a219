-- How tissue was taken: a report on receptors names it. What came before nobody was asked.
ALTER TABLE specimen
  ADD COLUMN method VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NOT_STATED' AFTER sectioned_on;
