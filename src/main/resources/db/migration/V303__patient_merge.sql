-- that somebody decided to keep one record instead of another, and perhaps took it back
CREATE TABLE patient_merge (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  survivor_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  absorbed_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  merged_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  undo_reason VARCHAR(400) NULL,
  undone_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  undone_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY patient_merge_absorbed (absorbed_id, undone_at),
  KEY patient_merge_survivor (survivor_id),
  KEY patient_merge_facility (facility_id),
  CONSTRAINT patient_merge_facility_fk FOREIGN KEY (facility_id) REFERENCES facility (id),
  CONSTRAINT patient_merge_survivor_fk FOREIGN KEY (survivor_id) REFERENCES patient (id),
  CONSTRAINT patient_merge_absorbed_fk FOREIGN KEY (absorbed_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
