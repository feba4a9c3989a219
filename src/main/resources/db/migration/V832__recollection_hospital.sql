-- the hospital that is asked, so that its list of rejected samples walks an index
ALTER TABLE recollection ADD COLUMN hospital_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL;
